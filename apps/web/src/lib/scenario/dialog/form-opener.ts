import { getContext, setContext } from 'svelte';
import { goto } from '$app/navigation';

/** Opens the form of an address over the page, or goes there where no page of a scenario lies below. */
export type OpenForm = (href: string) => void;

const key = 'samorg-open-form';

/** Gives every part of a scenario's page the way to open its forms. */
export function provideFormOpener(open: OpenForm): void {
  setContext(key, open);
}

/** How forms are opened from here. Call while a component starts. */
export function useFormOpener(): OpenForm {
  return getContext<OpenForm | undefined>(key) ?? ((href) => void goto(href));
}

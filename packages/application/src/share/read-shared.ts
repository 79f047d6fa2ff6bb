import type { Language } from '@samorg/domain';
import type { House } from '../house.ts';
import { sharedExample } from './shared-example.ts';
import type { SharedView } from './shared-view.ts';

/** What a link shows its readers; null when it leads nowhere, whatever the reason. */
export async function readShared(
  house: House,
  { token, language }: { readonly token: string; readonly language: Language },
): Promise<SharedView | null> {
  return sharedExample(house, token, language);
}

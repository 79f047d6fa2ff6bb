import { getContext, setContext } from 'svelte';
import type { FindOptions } from '#lib/combobox/option.ts';
import { type Command, commandGroups } from './command.ts';
import { ShortcutChoice } from './shortcut-choice.svelte.ts';

/** A search for units that the palette offers, and what choosing one does. */
export type UnitSearch = { readonly find: FindOptions; readonly open: (unitId: string) => void };

/** What a part of a page can do. Asked when the palette opens or a key is pressed, so it follows what the part shows. */
export type CommandSource = {
  readonly commands: () => readonly Command[];
  readonly units?: () => UnitSearch | null;
  /** What is around every page: it gives way to the parts of the page, whichever came first. */
  readonly isOuter?: boolean;
};

/** The commands of everything that is on the page: one list, which the palette, the keys and the list of shortcuts are made of. */
export class CommandList {
  readonly #sources = new Set<CommandSource>();
  /** Whether single keys are on. */
  readonly singleKeys = new ShortcutChoice();
  /** Opens the palette or the list of shortcuts; set by the component that shows them. */
  #show: (what: 'palette' | 'shortcuts') => void = () => {};

  /** Adds what a part can do; gives back how to take it away. */
  add(source: CommandSource): () => void {
    this.#sources.add(source);
    return () => this.#sources.delete(source);
  }

  /** All commands, by group, each id once: a part within the page wins over what is around it. */
  all(): readonly Command[] {
    const byId = new Map<string, Command>();
    for (const source of this.#innerFirst()) {
      for (const command of source.commands()) if (!byId.has(command.id)) byId.set(command.id, command);
    }
    const all = [...byId.values()];
    return commandGroups.flatMap((group) => all.filter((command) => command.group === group));
  }

  /** The search for units of the innermost part that has one. */
  units(): UnitSearch | null {
    for (const source of this.#innerFirst()) {
      const search = source.units?.() ?? null;
      if (search !== null) return search;
    }
    return null;
  }

  #innerFirst(): readonly CommandSource[] {
    const all = [...this.#sources];
    return [...all.filter(({ isOuter }) => !isOuter), ...all.filter(({ isOuter }) => isOuter)];
  }

  onshow(show: (what: 'palette' | 'shortcuts') => void): void {
    this.#show = show;
  }

  showPalette(): void {
    this.#show('palette');
  }

  showShortcuts(): void {
    this.#show('shortcuts');
  }
}

const key = 'samorg-commands';

/** Gives every part of the page the same list. The layout of the app calls it once. */
export function provideCommands(): CommandList {
  return setContext(key, new CommandList());
}

/** The list of the page; one of its own in component tests. Call while a component starts. */
function useCommandList(): CommandList {
  return getContext<CommandList | undefined>(key) ?? new CommandList();
}

/** Adds what the calling component can do, for as long as it is on the page. Call while it starts. */
export function useCommands(
  commands: CommandSource['commands'],
  more: Omit<CommandSource, 'commands'> = {},
): CommandList {
  const commandList = useCommandList();
  $effect(() => commandList.add({ commands, ...more }));
  return commandList;
}

/** Where a command stands in the palette and in the list of shortcuts, in the order of both. */
export const commandGroups = ['unit', 'add', 'scenario', 'view', 'pages', 'settings', 'help'] as const;

export type CommandGroup = (typeof commandGroups)[number];

/** Something that can be done from the keyboard, named as its button or link is. */
export type Command = {
  /** Unique among those of a page. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly name: string;
  /** What it would do just now, such as the step that is undone. */
  readonly note?: string;
  /** Key to press alone, in lower case as `KeyboardEvent.key` tells it. */
  readonly key?: string;
  /** How its keys are written: of a chord, or of a key that is not written as it is told. */
  readonly keys?: string;
  readonly run: () => void;
};

/** The keys of a command as they are written; null when it has none. */
export function writtenKeys({ key, keys }: Pick<Command, 'key' | 'keys'>): string | null {
  return keys ?? key?.toLocaleUpperCase('sv') ?? null;
}

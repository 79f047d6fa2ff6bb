/** Id of the overview; every other part is the id of a board. */
export const overviewPart = 'overview';

/** What to print: the overview, and boards by id; null = everything there is. */
export type PaperParts = ReadonlySet<string> | null;

/** Whether a part is wanted. */
export function isWanted(parts: PaperParts, id: string): boolean {
  return parts === null || parts.has(id);
}

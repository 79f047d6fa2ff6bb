/** The API cannot start as it was asked to. The message is one line for the person at the terminal, Swedish first. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** What the outside said, in a few words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

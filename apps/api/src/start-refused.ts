/** The API cannot start as it was asked to. The message is one line for the person at the terminal, Swedish first. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

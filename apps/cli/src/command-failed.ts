/** The command cannot be carried out as it was asked for. The message is for the person at the terminal. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

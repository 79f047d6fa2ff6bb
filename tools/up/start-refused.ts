/** Samorg cannot start or go on. The message is one line for the person at the terminal, Swedish first. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
  /** 2 for a wrong setting or a place that cannot be used, 1 for a part that failed. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

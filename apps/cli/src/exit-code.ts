/** How a command ends: as the file contract says. */
export const exitCode = {
  done: 0,
  /** The files are unusable, or the command was asked for wrongly. */
  invalid: 2,
  /** A change is impossible, or somebody else was first. */
  refused: 3,
  /** The person stopped it with Ctrl-C; the number is that of a process which SIGINT ends. */
  stopped: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The install could not be done; the message is one line for the person who started it. */
export class InstallFailed extends Error {
  /** @override */
  name = 'InstallFailed';
}

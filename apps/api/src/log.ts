import type { FaultLog } from './graphql/masked-error.ts';

/** Writes one line of JSON to stderr, with the time. */
export function logLine(entry: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}

/** Writes a fault with its stack, under the id that the client was told. */
export const logFault: FaultLog = ({ id, code, error }) => {
  logLine({ level: 'error', id, code, error: toldOf(error) });
};

/** The stack of an error and those of what caused it. */
function toldOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\ncaused by ${toldOf(error.cause)}`;
}

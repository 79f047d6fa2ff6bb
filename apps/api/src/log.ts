import type { FaultLog } from './graphql/masked-error.ts';

/** Writes one line of JSON to stderr, with the time. */
export function logLine(entry: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}

/** Writes a fault with its stack, under the id that the client was told. */
export const logFault: FaultLog = ({ id, code, error }) => {
  logLine({ level: 'error', id, code, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
};

import { logFault, logLine } from './log.ts';
import { readSettings } from './settings.ts';
import { startApi } from './start-api.ts';
import { StartRefused } from './start-refused.ts';

/** Runs the API until it is told to stop. Ends the process: 0 when it was stopped, 2 when it could not start as asked. */
export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const api = await startApi(readSettings(environment));
    logLine({ level: 'info', message: 'listening', address: api.address });
    let isStopping = false;
    const stop = async (): Promise<void> => {
      if (isStopping) return;
      isStopping = true;
      await api.stop();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        stop().catch((error) => {
          logFault({ id: 'stop', code: 'INTERNAL_SERVER_ERROR', error });
          process.exit(1);
        });
      });
    }
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

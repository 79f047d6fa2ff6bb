// `npm start`: builds the web app when it has changed, starts the API and the web on this machine only, and stops both.
import { prepareDataFolder } from './up/data-folder.ts';
import { requireFreePort } from './up/free-port.ts';
import { household } from './up/household.ts';
import { readSettings } from './up/settings.ts';
import { StartRefused } from './up/start-refused.ts';
import { startServers } from './up/start-servers.ts';
import './stop-with-parent.ts';
import { buildWeb } from './up/web-build.ts';

try {
  const settings = readSettings(process.env);
  if (settings.dataFolder !== null) prepareDataFolder(settings.dataFolder);
  await requireFreePort(settings.webPort, 'SAMORG_PORT');
  await requireFreePort(settings.apiPort, 'SAMORG_API_PORT');
  await buildWeb();
  await startServers(settings);
  process.stdout.write(
    `\nSamorg är igång: ${settings.address}\nDatamapp: ${settings.dataFolder ?? 'ingen; data ligger i Neo4j'}\nStoppa med Ctrl-C. (Samorg is running at the address above; your data is kept ${settings.dataFolder === null ? 'in Neo4j' : 'in that folder'}; Ctrl-C stops it.)\n`,
  );
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  if (!household.isStopping) process.stderr.write(`${error.message}\n`);
  await household.stop(error.exitCode);
}

import { join, resolve } from 'node:path';
import { root } from '../root.ts';
import { closedPorts } from './closed-ports.ts';
import { StartRefused } from './start-refused.ts';

/** What `npm start` may be told by the environment. */
export interface Settings {
  /**
   * Where organisations and scenarios are kept, absolute (`SAMORG_DATA`, default `.data` in the repository); null = on a server
   * (`SAMORG_STORE=neo4j`).
   */
  readonly dataFolder: string | null;
  /** The port of the web pages (`SAMORG_PORT`, default 4310). */
  readonly webPort: number;
  /** The port of the API (`SAMORG_API_PORT`, default the web's + 1). */
  readonly apiPort: number;
  /** The address to open in a browser. */
  readonly address: string;
}

const defaultWebPort = 4310;
const lastPort = 65_535;

/** Reads the settings from an environment. Throws `StartRefused` at the first that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const webPort = readPort('SAMORG_PORT', environment.SAMORG_PORT) ?? defaultWebPort;
  const apiPort = readPort('SAMORG_API_PORT', environment.SAMORG_API_PORT) ?? nextPort(webPort);
  if (apiPort === webPort) {
    throw new StartRefused(
      `SAMORG_PORT och SAMORG_API_PORT är båda ${webPort}; ge dem olika portar. / SAMORG_PORT and SAMORG_API_PORT are both ${webPort}; give them different ports.`,
    );
  }
  return { dataFolder: readDataFolder(environment), webPort, apiPort, address: `http://127.0.0.1:${webPort}` };
}

/** The API reads the settings of the store, and refuses those that cannot be used. */
function readDataFolder(environment: NodeJS.ProcessEnv): string | null {
  if (environment.SAMORG_STORE === 'neo4j') return null;
  return environment.SAMORG_DATA ? resolve(environment.SAMORG_DATA) : join(root, '.data');
}

function readPort(name: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  if (closedPorts.has(port)) {
    throw new StartRefused(
      `${name}=${port} är en port som webbläsare vägrar öppna; välj en annan. / ${name}=${port} is a port that browsers refuse to open; choose another.`,
    );
  }
  if (port >= 1 && port <= lastPort) return port;
  throw new StartRefused(
    `${name}=${JSON.stringify(text)} är ingen port; ge ett heltal mellan 1 och ${lastPort}. / ${name} is not a port; give a whole number between 1 and ${lastPort}.`,
  );
}

function nextPort(port: number): number {
  const next = port === lastPort ? port - 1 : port + 1;
  return closedPorts.has(next) ? port - 1 : next;
}

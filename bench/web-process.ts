import { spawn } from 'node:child_process';
import { freePort } from './http-client.ts';

/** The built web under measurement. */
export interface WebProcess {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the built web against an API and waits until it answers. */
export async function startWeb(build: string, apiPort: number): Promise<WebProcess> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [build], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: address,
      SAMORG_API_URL: `http://127.0.0.1:${apiPort}/graphql`,
      SAMORG_USER: 'bench',
    },
  });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(address);
      break;
    } catch (error) {
      if (attempt > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

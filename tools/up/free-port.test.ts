import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findFreePort, requireFreePort } from './free-port.ts';

describe('requireFreePort', () => {
  it('accepts a port that nothing uses', async () => {
    await expect(requireFreePort(await findFreePort(), 'SAMORG_PORT')).resolves.toBeUndefined();
  });

  it('refuses a taken port, naming it and the setting', async () => {
    const port = await findFreePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    await expect(requireFreePort(port, 'SAMORG_PORT')).rejects.toThrow(
      new RegExp(`^Port ${port} är upptagen.*SAMORG_PORT`),
    );
    await new Promise((resolve) => other.close(resolve));
  });
});

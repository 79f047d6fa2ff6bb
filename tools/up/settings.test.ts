import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it('takes port 4310, the port above and .data when nothing is set', () => {
    expect(readSettings({})).toEqual({
      dataFolder: join(root, '.data'),
      webPort: 4310,
      apiPort: 4311,
      address: 'http://127.0.0.1:4310',
    });
  });

  it('takes what is set, with the data folder made absolute', () => {
    expect(readSettings({ SAMORG_PORT: '80', SAMORG_API_PORT: '9000', SAMORG_DATA: 'my/data' })).toEqual({
      dataFolder: resolve('my/data'),
      webPort: 80,
      apiPort: 9000,
      address: 'http://127.0.0.1:80',
    });
  });

  it('reads an empty setting as not set', () => {
    expect(readSettings({ SAMORG_PORT: '', SAMORG_API_PORT: '', SAMORG_DATA: '' })).toEqual(readSettings({}));
  });

  it('has no data folder when a Neo4j server keeps the data', () => {
    expect(readSettings({ SAMORG_STORE: 'neo4j', SAMORG_DATA: 'my/data' }).dataFolder).toBeNull();
    expect(readSettings({ SAMORG_STORE: 'sqlite', SAMORG_DATA: 'my/data' }).dataFolder).toBe(resolve('my/data'));
  });

  it('keeps the API below the web when the web has the last port', () => {
    expect(readSettings({ SAMORG_PORT: '65535' }).apiPort).toBe(65534);
  });

  it.each(['abc', '0', '65536', '-1', '4310.5', '4e3', ' 80', '0x50'])('refuses the port %j by name', (text) => {
    expect(() => readSettings({ SAMORG_PORT: text })).toThrow(/^SAMORG_PORT=/);
    expect(() => readSettings({ SAMORG_API_PORT: text })).toThrow(/^SAMORG_API_PORT=/);
  });

  it('refuses a port that browsers do not open, and keeps the API off one', () => {
    expect(() => readSettings({ SAMORG_PORT: '5060' })).toThrow('SAMORG_PORT=5060');
    expect(() => readSettings({ SAMORG_API_PORT: '6000' })).toThrow('SAMORG_API_PORT=6000');
    expect(readSettings({ SAMORG_PORT: '4044' }).apiPort).toBe(4043);
  });

  it('refuses one port for both', () => {
    expect(() => readSettings({ SAMORG_PORT: '5000', SAMORG_API_PORT: '5000' })).toThrow(/båda 5000/);
  });
});

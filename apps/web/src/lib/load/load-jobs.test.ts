import { describe, expect, it } from 'vitest';
import { isUnderWay, type LoadJob, type LoadState, percentSent } from './load-job.ts';
import { counted, LoadJobs } from './load-jobs.ts';

const begun = { id: 'a', fileName: 'region.json', totalBytes: 8 };
const loaded = { kind: 'loaded', organisationId: 'o' } as const;

describe('the loadings of a server', () => {
  it('are found by who began them, while they run and for an hour after', async () => {
    let now = 0;
    const jobs = new LoadJobs(() => now);
    const during: (readonly LoadJob[])[] = [];
    const ended = await jobs.run(begun, 'Karin', async (told) => {
      told({ kind: 'sending', bytes: 4 });
      during.push(jobs.of('Karin'), jobs.of('Bo'));
      return loaded;
    });
    expect(ended).toEqual(loaded);
    expect(during).toEqual([[{ ...begun, state: { kind: 'sending', bytes: 4 } }], []]);
    now = 3_600_000;
    expect(jobs.of('Karin')).toEqual([{ ...begun, state: loaded }]);
    now += 1;
    expect(jobs.of('Karin')).toEqual([]);
  });

  it('stop when they are cancelled', async () => {
    const jobs = new LoadJobs(() => 0);
    const tellers: ((state: LoadState) => void)[] = [];
    const ended = jobs.run(begun, 'Karin', (told, signal) => {
      tellers.push(told);
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      });
    });
    jobs.cancel('b');
    expect(jobs.of('Karin').map(isUnderWay)).toEqual([true]);
    jobs.cancel('a');
    expect(await ended).toEqual({ kind: 'cancelled' });
    for (const told of tellers) told({ kind: 'reading' });
    expect(jobs.find('a')).toEqual({ ...begun, state: { kind: 'cancelled' } });
    expect(jobs.find('b')).toBeNull();
  });

  it('that break are told to who began them, and not kept', async () => {
    const jobs = new LoadJobs(() => 0);
    await expect(jobs.run(begun, 'Karin', () => Promise.reject(new Error('no API')))).rejects.toThrow('no API');
    expect(jobs.of('Karin')).toEqual([]);
  });
});

it('counts what passes, and tells the end', async () => {
  const told: unknown[] = [];
  const stream = new Blob(['12345678']).stream();
  expect(await new Response(counted(stream, (state) => told.push(state))).text()).toBe('12345678');
  expect(told.at(-2)).toEqual({ kind: 'sending', bytes: 8 });
  expect(told.at(-1)).toEqual({ kind: 'reading' });
});

it('tells how much has been sent in whole percent, never more than all', () => {
  const at = (bytes: number, totalBytes: number): number =>
    percentSent({ ...begun, totalBytes, state: { kind: 'sending', bytes } });
  expect([at(0, 0), at(1, 3), at(3, 3), at(4, 3)]).toEqual([0, 33, 100, 100]);
  expect(percentSent({ ...begun, state: { kind: 'reading' } })).toBe(100);
});

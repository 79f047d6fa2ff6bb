import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@samorg/store';
import { openMemoryStore, openSqliteStore } from '@samorg/store';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Told } from '../../test/two-times.ts';
import { live, openOn, organisationId, randomHistory, tellOrganisation, tellScenario } from '../../test/two-times.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const stores: readonly { readonly name: string; readonly numRuns: number; readonly open: () => Promise<Store> }[] = [
  { name: 'memory', numRuns: 40, open: async () => openMemoryStore() },
  {
    name: 'SQLite',
    numRuns: 15,
    open: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'samorg-two-times-'));
      folders.push(folder);
      return openSqliteStore({ folder });
    },
  },
];

for (const { name, numRuns, open } of stores) {
  describe(`properties of the two times, on ${name}`, () => {
    it('what was known at a revision or a moment is never changed by what is done later', async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory, async (history) => {
          const store = await open();
          const lived = await live(store, history);
          const samorg = openOn(store);
          for (const [id, steps] of lived) {
            const tellAt = (instant: string): Promise<Told | null> =>
              id === '' ? tellOrganisation(samorg, { instant }) : tellScenario(samorg, id, instant);
            for (const moment of momentsAround(steps))
              expect(await tellAt(moment)).toEqual(steps.findLast(({ recordedAt }) => recordedAt <= moment) ?? null);
            if (id !== '') continue;
            for (const step of steps) expect(await tellOrganisation(samorg, { revision: step.number })).toEqual(step);
            expect(await tellOrganisation(samorg, { revision: steps.length + 1 })).toBeNull();
            expect(await tellOrganisation(samorg, { revision: 0 })).toBeNull();
            for (const [at, { number, recordedAt }] of steps.entries()) {
              const next = steps[at + 1]?.recordedAt ?? null;
              expect(await samorg.supersededAt({ id: organisationId, revision: number })).toBe(next);
              expect(next === null || next >= recordedAt).toBe(true);
            }
          }
          await store.close();
        }),
        { numRuns },
      );
    }, 120_000);
  });
}

/** Just before, at and just after every write, long before the first and long after the last. */
function momentsAround(steps: readonly Told[]): readonly string[] {
  const times = steps.map(({ recordedAt }) => Date.parse(recordedAt));
  const around = times.flatMap((time) => [time - 1, time, time + 1]);
  return [...around, Date.UTC(2001, 0, 1), Date.UTC(2101, 0, 1)].map((time) => new Date(time).toISOString());
}

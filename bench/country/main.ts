import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baselineOf, isoDate, type OrganisationStatement } from '@samorg/domain';
import { writeOrganisation } from '@samorg/exchange';
import type { Store } from '@samorg/store';
import { countryPlan, generateCountry } from '@samorg/testkit';
import { coldStart } from '../figures/cold-start.ts';
import { neo4jUnderBench } from '../peers/neo4j-server.ts';
import { pickBranches } from '../pick-branches.ts';
import { printFigures } from '../report.ts';
import { beginScenario, previewOf } from '../samorg-client.ts';
import { startServer } from '../server-process.ts';
import { storeOnNeo4j, storeOnSqlite } from '../stores/subjects.ts';
import { loadedFromShell } from './loaded-from-shell.ts';
import { oneAmongMany } from './one-among-many.ts';

const api = join(import.meta.dirname, '../../apps/api/src/main.ts');
const floorServer = join(import.meta.dirname, '../floors/rollup-server.ts');
/** The place of the organisation that is looked at: one of the regions. */
const chosenAt = 9;

/** L, 311 organisations: loaded from a shell, one of them read as if it were alone, and a cold start among them. */
export async function benchCountry(seed: number, folder: string): Promise<void> {
  const [files, data] = [join(folder, 'country'), join(folder, 'country-data')];
  mkdirSync(files);
  let chosen: OrganisationStatement | undefined;
  let at = 0;
  for (const statement of generateCountry(seed)) {
    writeFileSync(join(files, `${statement.id}.json`), writeOrganisation(statement));
    if (at === chosenAt) chosen = statement;
    at += 1;
  }
  if (chosen === undefined) throw new Error(`a country has ${countryPlan.organisations} organisations`);
  printFigures('L: loaded from a shell', loadedFromShell(files, data));
  const alone = join(folder, 'alone');
  const figures = [await between('SQLite', chosen, [() => storeOnSqlite(data), () => storeOnSqlite(alone)])];
  const neo4j = await neo4jUnderBench();
  if (neo4j !== null) {
    try {
      const [all, one] = [`bench-country-${process.pid}`, `bench-alone-${process.pid}`];
      // Reads never look at the graph, and to draw 1.5 million rows takes minutes.
      const undrawn = (store: string): Promise<Store> => storeOnNeo4j(neo4j, store, { mostDrawn: 0 });
      await loadAll(await undrawn(all), seed);
      figures.push(await between('Neo4j', chosen, [() => undrawn(all), () => undrawn(one)]));
    } finally {
      await neo4j.stop();
    }
  }
  printFigures('L: one among many', figures);
  await cold(chosen, data);
}

async function between(
  name: string,
  chosen: OrganisationStatement,
  [openAll, openAlone]: readonly [() => Promise<Store>, () => Promise<Store>],
): Promise<Awaited<ReturnType<typeof oneAmongMany>>> {
  const [all, alone] = [await openAll(), await openAlone()];
  await loadInto(alone, chosen);
  const figure = await oneAmongMany(name, chosen.id, { all, alone });
  await Promise.all([all.close(), alone.close()]);
  return figure;
}

async function loadAll(store: Store, seed: number): Promise<void> {
  for (const statement of generateCountry(seed)) await loadInto(store, statement);
  await store.close();
}

async function loadInto(store: Store, statement: OrganisationStatement): Promise<void> {
  const entry = { recordedAt: '2026-01-01T08:00:00.000Z', actor: 'bench', step: { kind: 'load' as const, statement } };
  await store.commitOrganisation({ organisationId: statement.id, expectedRevision: 0, entry }, null);
}

async function cold(chosen: OrganisationStatement, dataFolder: string): Promise<void> {
  const year = chosen.budgetLines[0]?.year ?? 2021;
  const organisation = baselineOf(chosen, isoDate(`${year}-01-01`), year);
  const [branch] = pickBranches(
    organisation,
    chosen.units.map(({ id }) => id),
    [30],
  );
  if (branch === undefined) throw new Error('the organisation has a branch to move');
  const samorg = await startServer(
    () => [api],
    (port) => ({ SAMORG_API_PORT: String(port), SAMORG_DATA: dataFolder, SAMORG_USER: 'bench' }),
  );
  const previewQuery = previewOf(await beginScenario(samorg.port, chosen.id, year), branch, year);
  await samorg.stop();
  const limits = { megabytes: 400 };
  printFigures('L: cold start', await coldStart('L', { api, floorServer, dataFolder, previewQuery, limits }));
}

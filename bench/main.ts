import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baselineOf, isoDate, type OrganisationStatement } from '@samorg/domain';
import { writeOrganisation } from '@samorg/exchange';
import { generateOrganisation } from '@samorg/testkit';
import { benchCharts } from './charts/main.ts';
import { benchCountry } from './country/main.ts';
import { coldStart } from './figures/cold-start.ts';
import { commandLine } from './figures/command-line.ts';
import { countedGrowth } from './figures/counted-growth.ts';
import { domainEvaluation } from './figures/domain-evaluation.ts';
import { domainMove } from './figures/domain-move.ts';
import { growthCurve } from './figures/growth-curve.ts';
import { largeWorkspace } from './figures/large-workspace.ts';
import { memory } from './figures/memory.ts';
import { paper } from './figures/paper.ts';
import { previewOverHttp } from './figures/preview-over-http.ts';
import { workspacePage } from './figures/workspace-page.ts';
import { ask } from './http-client.ts';
import { pickBranches } from './pick-branches.ts';
import { printedTables, printFigures } from './report.ts';
import { writeResults } from './results-file.ts';
import { beginScenario, loadOrganisation, moverOf, previewOf } from './samorg-client.ts';
import { startServer } from './server-process.ts';
import { benchStores } from './stores/main.ts';
import { startWeb } from './web-process.ts';

const seed = 1;
const root = join(import.meta.dirname, '..');
const api = join(root, 'apps/api/src/main.ts');
const floorServer = join(import.meta.dirname, 'floors/rollup-server.ts');
const folder = mkdtempSync(join(tmpdir(), 'samorg-bench-'));

/** The parts of a run, by the name that they are asked for with. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  domain: domainFigures,
  memory: () => printFigures('Memory of statement and baseline', [...memory('M', seed), ...memory('10 x M', seed)]),
  shell: () => printFigures('From a shell', commandLine(root)),
  paper: async () => printFigures('On paper', await paper()),
  http: () => servers(generateOrganisation('M', seed)),
  page,
  charts: () => benchCharts(seed),
  stores: () => benchStores(generateOrganisation('M', seed), folder),
  country: () => benchCountry(seed, folder),
};
/** The country takes minutes: only who asks for it by name gets it. */
const usual = Object.keys(parts).filter((name) => name !== 'country');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
try {
  if (unknown.length > 0)
    throw new Error(`no part of the bench: ${unknown}; there is ${Object.keys(parts).join(', ')}`);
  for (const name of asked.length > 0 ? asked : usual) await parts[name]?.();
  // A part alone is for trying; the file tells of whole runs.
  if (usual.every((name) => asked.length === 0 || asked.includes(name))) writeResults(printedTables(), seed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function domainFigures(): void {
  const [small, medium] = [generateOrganisation('S', seed), generateOrganisation('M', seed)];
  const year = yearOf(medium);
  printFigures('A move in the domain', [...domainMove('S', small, year), ...domainMove('M', medium, year)]);
  printFigures('What a move reads (counted)', [
    ...countedGrowth('S', small, year),
    ...countedGrowth('M', medium, year),
  ]);
  printFigures('The whole evaluation in the domain', domainEvaluation('M', medium, year));
  printFigures('How a move grows', [
    ...growthCurve('M', medium, year),
    ...growthCurve('10 x M', generateOrganisation('10 x M', seed), year),
  ]);
}

function yearOf(statement: OrganisationStatement): number {
  return statement.budgetLines[0]?.year ?? 2021;
}

async function servers(statement: OrganisationStatement): Promise<void> {
  const year = yearOf(statement);
  const file = join(folder, 'medium.json');
  writeFileSync(file, writeOrganisation(statement));
  const dataFolder = join(folder, 'medium');
  const samorg = await startServer(
    () => [api],
    (port) => apiSettings(port, dataFolder),
  );
  const floor = await startServer(
    (port) => [floorServer, String(port), file],
    () => ({}),
  );
  await loadOrganisation(samorg.port, statement);
  const scenarioId = await beginScenario(samorg.port, statement.id, year);
  const organisation = baselineOf(statement, isoDate(`${year}-01-01`), year);
  const branches = pickBranches(
    organisation,
    statement.units.map((unit) => unit.id),
    [10, 100, 500],
  );
  for (const branch of branches) {
    const setting = {
      samorgPort: samorg.port,
      floorPort: floor.port,
      scenarioId,
      branch,
      year,
    };
    printFigures('Preview over HTTP and GraphQL', await previewOverHttp('M', setting));
  }
  await Promise.all([samorg.stop(), floor.stop()]);
  const [branch] = branches;
  if (branch === undefined) throw new Error('the organisation has a branch to move');
  const previewQuery = previewOf(scenarioId, branch, year);
  const limits = { megabytes: 150 };
  printFigures('Cold start', await coldStart('M', { api, floorServer, dataFolder, previewQuery, limits }));
}

async function page(): Promise<void> {
  const build = join(root, 'apps/web/build');
  if (!existsSync(build)) {
    console.log('apps/web is not built, so its pages are not measured.');
    return;
  }
  const samorg = await startServer(
    () => [api],
    (port) => apiSettings(port, join(folder, 'page')),
  );
  const opened = await ask(
    samorg.port,
    'mutation { openExample(id: "halland-2021") { ... on ExampleOpened { scenarios { id } } } }',
  );
  if (opened.errors !== undefined) throw new Error(opened.errors[0]?.message);
  const web = await startWeb(build, samorg.port);
  const statement = generateOrganisation('M', seed);
  const year = yearOf(statement);
  await loadOrganisation(samorg.port, statement);
  const organisation = baselineOf(statement, isoDate(`${year}-01-01`), year);
  const ids = statement.units.map((unit) => unit.id);
  const [branch, other] = pickBranches(organisation, ids, [100, 30]);
  if (branch === undefined || other === undefined) throw new Error('the organisation has branches to move');
  const scenarioId = await beginScenario(samorg.port, statement.id, year);
  await moverOf(samorg.port, scenarioId, { ...branch, year }).move();
  printFigures('Pages in a browser', [
    ...(await workspacePage(`${web.address}/scenarier/halland-2021-start`)),
    ...(await largeWorkspace(web.address, scenarioId, { ...other, year })),
  ]);
  await web.stop();
  await samorg.stop();
}

function apiSettings(port: number, dataFolder: string): Record<string, string> {
  return { SAMORG_API_PORT: String(port), SAMORG_DATA: dataFolder, SAMORG_USER: 'bench' };
}

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baselineOf, isoDate, type OrganisationStatement } from '@samorg/domain';
import { writeOrganisation } from '@samorg/exchange';
import { generateOrganisation } from '@samorg/testkit';
import { coldStart } from './figures/cold-start.ts';
import { commandLine } from './figures/command-line.ts';
import { countedGrowth } from './figures/counted-growth.ts';
import { domainEvaluation } from './figures/domain-evaluation.ts';
import { domainMove } from './figures/domain-move.ts';
import { growthCurve } from './figures/growth-curve.ts';
import { memory } from './figures/memory.ts';
import { previewOverHttp } from './figures/preview-over-http.ts';
import { workspacePage } from './figures/workspace-page.ts';
import { ask } from './http-client.ts';
import { pickBranches } from './pick-branches.ts';
import { printedTables, printFigures } from './report.ts';
import { writeResults } from './results-file.ts';
import { startServer } from './server-process.ts';
import { startWeb } from './web-process.ts';

const seed = 1;
const root = join(import.meta.dirname, '..');
const api = join(root, 'apps/api/src/main.ts');
const floorServer = join(import.meta.dirname, 'floors/rollup-server.ts');
const folder = mkdtempSync(join(tmpdir(), 'samorg-bench-'));
try {
  const [small, medium] = [generateOrganisation('S', seed), generateOrganisation('M', seed)];
  const year = medium.budgetLines[0]?.year ?? 2021;
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
  printFigures('Memory of statement and baseline', [...memory('M', seed), ...memory('10 x M', seed)]);
  printFigures('From a shell', commandLine(root));
  await servers(medium, year);
  await page();
  writeResults(printedTables(), seed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function servers(statement: OrganisationStatement, year: number): Promise<void> {
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
  const scenarioId = await loadAndBegin(samorg.port, statement, year);
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
  const previewQuery = `{ scenario(id: ${JSON.stringify(scenarioId)}) { previewTransfer(input: { unitId: ${JSON.stringify(branch?.unitId)}, toParentId: ${JSON.stringify(branch?.toParentId)}, effectiveDate: "${year}-10-01", tradePolicy: keep }) { evaluation { verdict } } } }`;
  printFigures('Cold start', await coldStart('M', { api, floorServer, dataFolder, previewQuery }));
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
  printFigures('Pages in a browser', await workspacePage(`${web.address}/scenarier/halland-2021-start`));
  await web.stop();
  await samorg.stop();
}

async function loadAndBegin(port: number, statement: OrganisationStatement, year: number): Promise<string> {
  const loaded = await fetch(`http://127.0.0.1:${port}/organisations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'samorg-actor': 'bench' },
    body: writeOrganisation(statement),
  });
  if (!loaded.ok) throw new Error(`the organisation of the benchmark was not loaded: ${await loaded.text()}`);
  const answer = await ask(
    port,
    'mutation Begin($input: CreateScenarioInput!) { createScenario(input: $input) { ... on ScenarioSaved { scenario { id } } } }',
    { input: { organisationId: statement.id, name: 'bench', baselineDate: `${year}-01-01`, budgetYear: year } },
  );
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(answer.data))?.[1];
  if (id === undefined) throw new Error(`no scenario was made: ${JSON.stringify(answer)}`);
  return id;
}

function apiSettings(port: number, dataFolder: string): Record<string, string> {
  return { SAMORG_API_PORT: String(port), SAMORG_DATA: dataFolder, SAMORG_USER: 'bench' };
}

import { ask } from '../http-client.ts';
import { callsInTurn } from '../measure-calls.ts';
import { durationBeside, type Figure } from '../report.ts';
import { moverOfOne, type Subjects } from './subjects.ts';

const chart = 'query Chart($id: ID!, $since: Int) { scenario(id: $id) { version chart(since: $since) } }';
const floorChart = '{ chart }';
const floorPreview =
  'query Preview($unitId: ID!, $toParentId: ID!) { preview(unitId: $unitId, toParentId: $toParentId) { fteMilli cost lines } }';

/** Aims G5 and N4: every unit with what it holds, asked again and after a write; and what of it a move changes. */
export async function wholeChart({ sqlite, floor, neo4j, reference }: Subjects): Promise<Figure[]> {
  const { port } = sqlite.server;
  const mover = moverOfOne(sqlite);
  const { scenarioId, move } = mover;
  const whole = (): Promise<unknown> => ask(port, chart, { id: scenarioId });
  const patch = (): Promise<unknown> => ask(port, chart, { id: scenarioId, since: mover.version() - 1 });
  await assertFte(whole, { isMoved: mover.isMoved(), reference });
  await move();
  await assertFte(whole, { isMoved: mover.isMoved(), reference });
  const { unitId, toParentId } = reference.move;
  const found = await callsInTurn(
    [
      { name: 'again', call: whole },
      { name: 'after a write', before: move, call: whole },
      { name: 'kept sums', call: () => ask(floor.port, floorChart) },
    ],
    { callsInRound: 20 },
  );
  const quick = await callsInTurn([
    { name: 'patch', before: move, call: patch },
    { name: 'reference', call: () => ask(floor.port, floorPreview, { unitId, toParentId }) },
  ]);
  const us = (name: string): number => (found.get(name) ?? quick.get(name))?.medianUs ?? Number.NaN;
  const peer =
    neo4j === null ? null : await callsInTurn([{ name: 'peer', call: neo4j.peer.wholeChart }], { callsInRound: 3 });
  const figures = ['again', 'after a write'].flatMap((name) => {
    const ours = { name: `M, the whole chart with totals, asked ${name}`, us: us(name) };
    const kept = durationBeside({ ...ours, floorUs: us('kept sums'), told: 'kept sums', aim: '<= 10 ms (G5)' });
    const best = peer?.get('peer')?.bestUs;
    if (best === undefined) return [kept];
    const told = '@neo4j/graphql, its best round';
    return [kept, durationBeside({ ...ours, floorUs: best, told, aim: '>= 40 x faster (G5)' })];
  });
  const changed = durationBeside({
    name: 'M, what of it a move has changed',
    us: us('patch'),
    floorUs: us('reference'),
    told: 'preview of kept sums',
    aim: '<= 2 x (G5)',
  });
  return [...figures, changed, await bytesOf(patch)];
}

/** Bytes of the answer after a move beside 200 and 60 for each box that is told. */
async function bytesOf(patch: () => Promise<unknown>): Promise<Figure> {
  const answer = await patch();
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  const { placed, figures } = chartOf(answer);
  const boxes = new Set([...(placed?.id ?? []), ...(figures?.id ?? [])]).size;
  const most = 200 + 60 * boxes;
  return {
    name: `M, bytes of it, ${boxes} boxes`,
    value: `${bytes} bytes`,
    floor: `${most} bytes`,
    ratio: `${(bytes / most).toFixed(2)} x`,
    aim: '<= 200 + 60 a box (N4)',
  };
}

/** Breaks unless every board holds the årsarbetare of the reference. */
async function assertFte(
  whole: () => Promise<unknown>,
  { isMoved, reference }: { readonly isMoved: boolean; readonly reference: Subjects['reference'] },
): Promise<void> {
  const { id, fteMilli } = chartOf(await whole());
  for (const [boardId, sums] of isMoved ? reference.after : reference.before) {
    const told = fteMilli?.[id?.indexOf(boardId) ?? -1];
    if (told !== sums.fteMilli) throw new Error(`the chart, board ${boardId}: ${told} is not ${sums.fteMilli}`);
  }
}

interface Told {
  readonly id?: readonly string[];
  readonly fteMilli?: readonly number[];
  readonly placed?: { readonly id: readonly string[] };
  readonly figures?: { readonly id: readonly string[] };
}

function chartOf(answer: unknown): Told {
  const { data } = answer as { readonly data?: { readonly scenario: { readonly chart: Told } } };
  if (data === undefined) throw new Error(`no chart: ${JSON.stringify(answer)}`);
  return data.scenario.chart;
}

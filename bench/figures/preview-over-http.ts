import { ask, type GraphQLAnswer } from '../http-client.ts';
import { type Timing, timingOf } from '../measure.ts';
import type { Branch } from '../pick-branches.ts';
import { duration, type Figure, times } from '../report.ts';

const preview = `query Preview($id: ID!, $input: TransferUnitInput!) {
  scenario(id: $id) { previewTransfer(input: $input) { refusal { code } goes { fteMilli } evaluation { verdict failedConditions } } }
}`;
const floorPreview =
  'query Preview($unitId: ID!, $toParentId: ID!) { preview(unitId: $unitId, toParentId: $toParentId) { fteMilli cost lines } }';

/** Where the two servers are and what to ask them. */
export interface PreviewSetting {
  readonly samorgPort: number;
  readonly floorPort: number;
  readonly scenarioId: string;
  readonly branch: Branch;
  readonly year: number;
}

/** Aim G1: preview of a move over HTTP and GraphQL, all rules and the verdict in, beside Apollo and Pothos on kept sums. */
export async function previewOverHttp(size: string, setting: PreviewSetting): Promise<Figure[]> {
  const { branch } = setting;
  const asked = (effectiveDate: string): Promise<GraphQLAnswer> =>
    ask(setting.samorgPort, preview, {
      id: setting.scenarioId,
      input: { unitId: branch.unitId, toParentId: branch.toParentId, effectiveDate, tradePolicy: 'keep' },
    });
  let question = 0;
  /** Another day of the year each time, so that nothing has been reckoned before. */
  const anew = (): Promise<GraphQLAnswer> => {
    question += 1;
    const [month, day] = [1 + (question % 12), 1 + (Math.floor(question / 12) % 28)];
    return asked(`${setting.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  };
  const again = (): Promise<GraphQLAnswer> => asked(`${setting.year}-10-01`);
  const floor = (): Promise<GraphQLAnswer> =>
    ask(setting.floorPort, floorPreview, { unitId: branch.unitId, toParentId: branch.toParentId });
  const figures: Figure[] = [];
  for (const [name, samorg] of [
    [`${size}, ${branch.size} units, asked anew`, anew],
    [`${size}, ${branch.size} units, asked again`, again],
  ] as const) {
    for (const call of [samorg, floor]) for (let n = 0; n < 200; n += 1) assertAnswered(await call());
    const { ours, theirs } = await oneClient(samorg, floor);
    const [ourRate, floorRate] = [await manyClients(samorg), await manyClients(floor)];
    figures.push(
      {
        name: `${name}: 1 client`,
        value: duration(ours.medianUs),
        floor: `${duration(theirs.medianUs)} (kept sums)`,
        ratio: times(ours.medianUs, theirs.medianUs),
        aim: '<= 2 x (G1)',
      },
      {
        name: `${name}: 16 clients`,
        value: `${ourRate.perSecond}/s, p95 ${duration(ourRate.p95Us)}`,
        floor: `${floorRate.perSecond}/s`,
        ratio: `${(ourRate.perSecond / floorRate.perSecond).toFixed(2)} x`,
        aim: '>= 0.5 x, p95 <= 10 ms (G1)',
      },
    );
  }
  return figures;
}

function assertAnswered(answer: GraphQLAnswer): void {
  if (answer.errors !== undefined) throw new Error(`the benchmark got no answer: ${answer.errors[0]?.message}`);
}

/** Both in turn, so that a busy neighbour slows both alike. */
async function oneClient(
  samorg: () => Promise<GraphQLAnswer>,
  floor: () => Promise<GraphQLAnswer>,
): Promise<{ readonly ours: Timing; readonly theirs: Timing }> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < 300; round += 1) {
    for (const [call, samples] of [
      [samorg, ours],
      [floor, theirs],
    ] as const) {
      const start = performance.now();
      await call();
      samples.push((performance.now() - start) * 1000);
    }
  }
  return { ours: timingOf('samorg', ours), theirs: timingOf('floor', theirs) };
}

/** 16 clients for 2 seconds at most. */
async function manyClients(call: () => Promise<GraphQLAnswer>): Promise<{ perSecond: number; p95Us: number }> {
  const samples: number[] = [];
  const start = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - start < 2000) {
      const before = performance.now();
      await call();
      samples.push((performance.now() - before) * 1000);
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: Math.round(samples.length / seconds), p95Us: timingOf('', samples).p95Us };
}

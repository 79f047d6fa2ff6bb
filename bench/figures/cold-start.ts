import type { Figure } from '../report.ts';
import { startServer } from '../server-process.ts';

/** What a cold start is measured with. */
export interface ColdStartSetting {
  readonly api: string;
  readonly floorServer: string;
  /** A data folder that holds the organisation and a scenario. */
  readonly dataFolder: string;
  readonly previewQuery: string;
  readonly limits: { readonly megabytes: number };
}

/** Aim G7: from spawn to the first preview, beside an Apollo server that answers from nothing. Medians of 7. */
export async function coldStart(size: string, setting: ColdStartSetting): Promise<Figure[]> {
  const [ours, floors, memory]: number[][] = [[], [], []];
  for (let round = 0; round < 7; round += 1) {
    const samorg = await startServer(
      () => [setting.api],
      (port) => ({ SAMORG_API_PORT: String(port), SAMORG_DATA: setting.dataFolder, SAMORG_USER: 'bench' }),
      setting.previewQuery,
    );
    ours?.push(samorg.firstAnswerMs);
    memory?.push(samorg.memoryMb());
    await samorg.stop();
    const floor = await startServer(
      (port) => [setting.floorServer, String(port)],
      () => ({}),
    );
    floors?.push(floor.firstAnswerMs);
    await floor.stop();
  }
  const [mine, theirs, mb] = [median(ours), median(floors), median(memory)];
  return [
    {
      name: `${size}: cold start to the first preview`,
      value: `${mine.toFixed(0)} ms`,
      floor: `${theirs.toFixed(0)} ms (Apollo, empty)`,
      ratio: `${(mine / theirs).toFixed(2)} x`,
      aim: '<= 2 x bundled Apollo (G7)',
    },
    {
      name: `${size}: memory after it`,
      value: `${mb} MB`,
      floor: '-',
      ratio: '-',
      aim: `<= ${setting.limits.megabytes} MB (G7)`,
    },
  ];
}

function median(samples: readonly number[] | undefined): number {
  const sorted = (samples ?? []).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

import { writeOrganisation } from '@samorg/exchange';
import { threeBoards } from '@samorg/testkit';
import type { ApiClient } from '../api/api-client.ts';
import { openLedger } from './ledger.ts';
import { applicationWriter, correctionWriter } from './organisation-writers.ts';
import { scenarioWriter } from './scenario-writer.ts';
import type { Desk, Writer } from './writer.ts';

/** Writers at work on one organisation. */
export interface StaffedDesk {
  readonly desk: Desk;
  readonly writers: readonly Writer[];
}

/** Loads a new organisation and seats writers at it: three with scenarios of their own, two who write the organisation. */
export async function openDesk(api: ApiClient, organisationId: string): Promise<StaffedDesk> {
  const desk = await loadedDesk(api, organisationId);
  const scenarioWriters = [1, 2, 3].map(() => scenarioWriter(desk));
  return { desk, writers: [...scenarioWriters, correctionWriter(desk), applicationWriter(desk)] };
}

/** The same with one writer of the organisation, whom nobody disturbs. */
export async function openQuietDesk(
  api: ApiClient,
  organisationId: string,
  writerOf: (desk: Desk) => Writer,
): Promise<StaffedDesk> {
  const desk = await loadedDesk(api, organisationId);
  return { desk, writers: [scenarioWriter(desk), scenarioWriter(desk), writerOf(desk)] };
}

async function loadedDesk(api: ApiClient, organisationId: string): Promise<Desk> {
  let last = 0;
  const next = (): number => {
    last += 1;
    return last;
  };
  const desk: Desk = { ledger: openLedger(), organisationId, next, revision: 1 };
  desk.ledger.send(`load ${organisationId}`);
  const reply = await api.load(writeOrganisation({ ...threeBoards(), id: organisationId }));
  if (reply.kind === 'lost' || reply.status !== 201) throw new Error(`not loaded: ${JSON.stringify(reply)}`);
  desk.ledger.acknowledge(`${organisationId} @ 1`, `load ${organisationId}`);
  return desk;
}

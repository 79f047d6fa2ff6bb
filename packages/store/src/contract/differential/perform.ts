import { present, unreachable } from '@samorg/domain';
import type { CopyableStore } from '../../port/copyable-store.ts';
import type { KnownAt } from '../../port/organisation-journal.ts';
import type { Store } from '../../port/store.ts';
import type { OrganisationWrite, ScenarioWrite, WriteKey } from '../../port/write.ts';
import { second } from '../fixtures.ts';
import type { Call, Moment, OrganisationPart, ReadCall, ScenarioPart } from './call.ts';
import { labelOf, patchesOf, stateFor, statementOf } from './contents.ts';

/** What a call asks of a store, worked out once and then asked of each. */
export type Act = (store: Store) => Promise<unknown>;

/** A write as it was sent. */
export interface SentWrite {
  readonly organisation: OrganisationWrite | null;
  readonly scenario: ScenarioWrite | null;
  readonly key: WriteKey;
}

/** The store that is always right, and all writes that were sent to it, the last one last. */
export interface Oracle {
  readonly store: CopyableStore;
  readonly sent: SentWrite[];
}

/** The act of a call as things stand; null = there is nothing to repeat, or it is a restart. */
export async function actOf(call: Call, oracle: Oracle): Promise<Act | null> {
  switch (call.do) {
    case 'write': {
      const organisation = call.organisation && (await organisationWrite(call.organisation, oracle.store));
      const scenario = call.scenario && (await scenarioWrite(call.scenario, oracle.store));
      return sending({ organisation, scenario, key: call.key }, oracle);
    }
    case 'repeat': {
      const earlier = oracle.sent.at(-1 - call.back);
      return earlier === undefined ? null : sending({ ...later(earlier), key: call.key ?? earlier.key }, oracle);
    }
    case 'read':
      return (store) => answerTo(call, store);
    case 'restart':
      return null;
    default:
      return unreachable(call);
  }
}

function sending(write: SentWrite, oracle: Oracle): Act {
  oracle.sent.push(write);
  const { organisation, scenario, key } = write;
  return async (store) => {
    if (organisation !== null && scenario !== null) return store.commitTogether(organisation, scenario, key);
    if (organisation !== null) return store.commitOrganisation(organisation, key);
    return store.saveScenario(present(scenario, 'a write is of something'), key);
  };
}

/** The same write, a day later. */
function later({ organisation, scenario, key }: SentWrite): SentWrite {
  const recordedAt = second(86_400);
  return {
    organisation: organisation && { ...organisation, entry: { ...organisation.entry, recordedAt } },
    scenario: scenario && { ...scenario, entry: { ...scenario.entry, recordedAt } },
    key,
  };
}

async function organisationWrite(part: OrganisationPart, store: Store): Promise<OrganisationWrite> {
  const { id, step, off, ofOff, at, variant } = part;
  const head = await store.readOrganisationHead(id);
  const steps = {
    load: { kind: 'load', statement: statementOf(id, variant) },
    patch: { kind: 'patch', patches: patchesOf(variant), label: labelOf(variant) },
    undo: { kind: 'undo', ofRevision: (head?.undoable?.revision ?? at) + ofOff },
    redo: { kind: 'redo', ofRevision: (head?.redoable?.revision ?? at) + ofOff },
  } as const;
  const entry = { recordedAt: second(at), actor: actorOf(variant), step: steps[step] };
  return { organisationId: id, expectedRevision: Math.max(0, (head?.revision ?? 0) + off), entry };
}

async function scenarioWrite(part: ScenarioPart, store: Store): Promise<ScenarioWrite> {
  const { id, step, of, off, ofOff, at, variant } = part;
  const head = await store.readScenario(id);
  const steps = {
    edit: { kind: 'edit', state: stateFor(id, of, variant), label: labelOf(variant) },
    undo: { kind: 'undo', ofVersion: (head?.undoable?.version ?? at) + ofOff },
    redo: { kind: 'redo', ofVersion: (head?.redoable?.version ?? at) + ofOff },
  } as const;
  const entry = { recordedAt: second(at), actor: actorOf(variant), step: steps[step] };
  return { scenarioId: id, expectedVersion: Math.max(0, (head?.version ?? 0) + off), entry };
}

function answerTo(call: ReadCall, store: Store): Promise<unknown> {
  switch (call.read) {
    case 'organisation':
      return store.readOrganisation(call.id, knownAt(call.knownAt));
    case 'organisationHead':
      return store.readOrganisationHead(call.id, knownAt(call.knownAt));
    case 'organisations': {
      const { first, after, at } = call;
      return store.listOrganisations({ first, after }, at === null ? undefined : { instant: second(at) });
    }
    case 'organisationHistory':
      return store.organisationHistory(call.id, { first: call.first, before: call.before });
    case 'scenarioHistory':
      return store.scenarioHistory(call.id, { first: call.first, before: call.before });
    case 'scenario':
      return store.readScenario(call.id, call.version ?? undefined);
    case 'scenarios':
      return store.listScenarios(call.of, { first: call.first, after: call.after });
    case 'receipt':
      return store.readReceipt(call.key);
    case 'audit':
      return store.verifyAudit({ checkpoint: null });
    default:
      return unreachable(call);
  }
}

function knownAt(moment: Moment): KnownAt | undefined {
  if (moment === null) return undefined;
  return 'at' in moment ? { instant: second(moment.at) } : moment;
}

function actorOf(variant: number): string {
  return ['Alva', 'Bo', 'Ca\u0308i', '\ud83d'][variant % 4] ?? 'Alva';
}

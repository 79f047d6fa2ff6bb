import type { IsoDate } from '@samorg/domain';
import { isoDate, parseIsoDate } from '@samorg/domain';
import type { Page, PageRequest, ShareLink } from '@samorg/store';
import { parseActor } from '../actor.ts';
import type { House } from '../house.ts';
import type { ActorMissing, InputInvalid } from '../outcome.ts';
import { invalid, unknown } from '../outcome.ts';
import { digestOfToken, newToken } from './share-token.ts';

/** Days that a link answers when nothing else is said, and at most. */
const usualLinkDays = 90;
const longestLinkDays = 730;

/** What a link is to show, and how long. */
export interface ShareLinkRequest {
  readonly scenarioId: string;
  /** The version that is frozen; null = the last. */
  readonly version: number | null;
  /** YYYY-MM-DD, the last day that it answers; null = 90 days from now. */
  readonly lastDay: string | null;
  readonly actor: string | null;
}

/** A link was made; its secret is told here and never again. */
export interface ShareLinkMade {
  readonly kind: 'made';
  readonly link: ShareLink;
  readonly token: string;
}

export interface ShareLinkRevoked {
  readonly kind: 'revoked';
  readonly link: ShareLink;
}

/**
 * Delar en version: makes a link with a secret of its own. Faults: `unknownReference` [scenario or version]; `linkPeriod` [last day]. A
 * request that is repeated makes another link, since the secret of the first is kept nowhere.
 */
export async function createShareLink(
  house: House,
  { scenarioId, version, lastDay: wanted, actor }: ShareLinkRequest,
): Promise<ShareLinkMade | InputInvalid | ActorMissing> {
  const createdBy = parseActor(actor);
  if (createdBy === null) return { kind: 'actorMissing' };
  const createdAt = house.now();
  const lastDay = wanted === null ? dayAfter(createdAt, usualLinkDays) : parseIsoDate(wanted);
  const isInTime = lastDay !== null && lastDay >= today(house) && lastDay <= dayAfter(createdAt, longestLinkDays);
  if (!isInTime) return invalid({ code: 'linkPeriod', refs: [wanted ?? ''] });
  const record = await house.store.readScenario(scenarioId, version ?? undefined);
  if (record === null) return unknown(version === null ? scenarioId : `${scenarioId} ${version}`);
  const token = newToken();
  const made = { id: house.newId(), scenarioId, version: record.version, tokenDigest: digestOfToken(token) };
  const { link } = await house.store.addShareLink({ ...made, createdBy, createdAt, lastDay });
  return { kind: 'made', link, token };
}

/** Drar tillbaka en länk: it answers nobody from then on. One that is withdrawn stays so. Fault: `unknownReference` [link]. */
export async function revokeShareLink(
  house: House,
  { id, actor }: { readonly id: string; readonly actor: string | null },
): Promise<ShareLinkRevoked | InputInvalid | ActorMissing> {
  const by = parseActor(actor);
  if (by === null) return { kind: 'actorMissing' };
  const outcome = await house.store.revokeShareLink(id, { by, at: house.now() });
  return outcome.outcome === 'committed' ? { kind: 'revoked', link: outcome.link } : unknown(id);
}

/** The links to a scenario in the order in which they were made, withdrawn and expired ones too. */
export function listShareLinks(house: House, scenarioId: string, page: PageRequest): Promise<Page<ShareLink>> {
  return house.store.listShareLinks(scenarioId, page);
}

/** Whether a link answers today. */
export function isAnswering(house: House, { revoked, lastDay }: ShareLink): boolean {
  return revoked === null && today(house) <= lastDay;
}

function today(house: House): IsoDate {
  return isoDate(house.now().slice(0, 10));
}

function dayAfter(instant: string, days: number): IsoDate {
  const day = new Date(instant);
  day.setUTCDate(day.getUTCDate() + days);
  return isoDate(day.toISOString().slice(0, 10));
}

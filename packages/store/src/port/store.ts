import type { OrganisationId, ScenarioId } from '@samorg/domain';
import type { AuditReport, AuditRequest } from './audit.ts';
import type { KnownAt, OrganisationHead, OrganisationRecord, RecordedStep } from './organisation-journal.ts';
import type { HistoryPage, HistoryRequest, Page, PageRequest } from './page.ts';
import type { RecordedVersion, ScenarioHead, ScenarioRecord } from './scenario-journal.ts';
import type { LinkStored, NewShareLink, NoSuchLink, Revocation, ShareLink } from './share-link.ts';
import type {
  Committed,
  KeyOfRequest,
  KeyReused,
  OrganisationOutcome,
  OrganisationWrite,
  ScenarioOutcome,
  ScenarioWrite,
  WriteKey,
  WriteOutcome,
} from './write.ts';

/**
 * Where organisations and scenarios are kept: one append-only journal for each. Every adapter keeps these guarantees, and the
 * contract suite is named after them.
 *
 *  1. Revisions and versions are 1, 2, 3 … without a gap, and nothing that was committed is ever changed or lost.
 *  2. A write is stored whole or not at all, also when it is of an organisation and a scenario together.
 *  3. A write is stored only on the revision or version that it expects; else the answer is a conflict that tells who came
 *     first, when and with what. A conflict is returned, never thrown, and stores nothing.
 *  4. The same key with the same content is stored once and answered with the first answer, time of recording apart.
 *     The same key with another content is refused and stores nothing. Conflicts are not remembered. What the content is, a key may
 *     say itself.
 *  5. Undo takes the last step in effect out of effect, redo brings the last undone one back, and a new step forgets what was
 *     undone. The first entry cannot be undone. All this survives a restart.
 *  6. A read sees every write that was answered before it, and never a part of one.
 *  7. What was known at an earlier revision or moment can be read for ever, and reads then as it read at that time.
 *     Recorded time never goes back within a journal: an entry with an earlier moment gets that of the entry before it.
 *  8. Lists are in id order (UTF-16 code units) and histories newest first; parts of them join without a gap or a repeat.
 *  9. What is read is equal to what was written, and belongs to the reader: neither side can change what the other holds. Minus zero
 *     reads as zero; a number that JSON cannot hold (NaN, infinity) breaks a rule.
 * 10. Ids are compared exactly: no case folding, no normalisation, any character.
 * 11. A scenario stays with its organisation, which must exist.
 * 12. Every entry is sealed: a chain of digests covers who, when, what kind, label, content and receipt of it and of all entries
 *     before it, and a register covers which journals were begun, in order. The same writes with the same salts have the same chains
 *     in every store. What is changed, removed, added or swapped behind the store's back is found by `verifyAudit`; what is forged
 *     anew from some entry on is found against a checkpoint that was told before and kept elsewhere.
 * 13. A backup is the store at one moment after it was begun: every write that was answered before is in it, none is in it by half,
 *     and none is without those before it. Equal stores give equal lines, whatever the adapter.
 * 14. A backup is restored into an empty store only, and whole or not at all: of lines that are cut off, changed or in disorder
 *     nothing can ever be read. The restored store answers as the other did, remembered keys too, and gives the same backup.
 * 15. A share link that was answered as stored is kept, and shows its version for ever: only its revocation is added, once, and never
 *     taken back. Of its secret only the digest is kept, which no other link has. Links are no part of a journal: they are not sealed,
 *     and no undo reaches them; but a backup holds them as they were at its moment.
 *
 * A call that breaks a rule of its caller (a first entry that is no load, an undo of a step that is not the last one in
 * effect, an id that is not the one in the content) rejects with an ordinary error and stores nothing. The outside world
 * rejects with a `StoreError`.
 */
export interface Store {
  /** The organisation with its content, or null. Costs its size: keep what you read by (id, revision). */
  readOrganisation(id: OrganisationId, knownAt?: KnownAt): Promise<OrganisationRecord | null>;
  /** The organisation without its content, or null. */
  readOrganisationHead(id: OrganisationId, knownAt?: KnownAt): Promise<OrganisationHead | null>;
  /** Organisations that were known at a moment (default: now). */
  listOrganisations(page: PageRequest, knownAt?: { readonly instant: string }): Promise<Page<OrganisationHead>>;
  /** Every entry of a journal, undone ones too; empty when there is no such organisation. */
  organisationHistory(id: OrganisationId, request: HistoryRequest): Promise<HistoryPage<RecordedStep>>;
  commitOrganisation(write: OrganisationWrite, key: WriteKey): Promise<OrganisationOutcome>;

  /** The scenario at a version (default: the last); null when there is no such scenario or version. */
  readScenario(id: ScenarioId, version?: number): Promise<ScenarioRecord | null>;
  /** Scenarios of an organisation; null = of all. */
  listScenarios(organisationId: OrganisationId | null, page: PageRequest): Promise<Page<ScenarioHead>>;
  scenarioHistory(id: ScenarioId, request: HistoryRequest): Promise<HistoryPage<RecordedVersion>>;
  saveScenario(write: ScenarioWrite, key: WriteKey): Promise<ScenarioOutcome>;

  /** Both entries or none; a conflict of the organisation is told first. */
  commitTogether(organisation: OrganisationWrite, scenario: ScenarioWrite, key: WriteKey): Promise<WriteOutcome>;
  /** The answer that was given to a key, or null: lets a repeated request be answered before it is planned anew. A key with another
   * content than it had then was reused. */
  readReceipt(key: string | KeyOfRequest): Promise<Committed | KeyReused | null>;

  /** Stores a link to a version that is there. The same link again is answered as the first time, and stored once. */
  addShareLink(link: NewShareLink): Promise<LinkStored>;
  /** The link of a secret, by its digest, revoked or not; null when there is none. Asks alike whatever the answer. */
  readShareLink(tokenDigest: string): Promise<ShareLink | null>;
  /** Links to a scenario, revoked ones too. */
  listShareLinks(scenarioId: ScenarioId, page: PageRequest): Promise<Page<ShareLink>>;
  /** Withdraws a link. One that is withdrawn stays as it is. */
  revokeShareLink(id: string, revocation: Revocation): Promise<LinkStored | NoSuchLink>;

  /**
   * Goes through everything that is kept, and tells every fault with its place. The store may be written to meanwhile; what comes
   * later is not part of it. Needs the memory of some entries, and a small record for each step that is in effect in one journal.
   */
  verifyAudit(request: AuditRequest): Promise<AuditReport>;

  /** Lets go of everything; later calls reject with `StoreUnavailable`. Closing twice does nothing. */
  close(): Promise<void>;
}

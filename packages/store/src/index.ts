export { checkBackup } from './backup/check-backup.ts';
export type { LastingStore, StoreOfRequest } from './lasting/lasting-store.ts';
export { openMemoryStore } from './memory/memory-store.ts';
export type { Neo4jOptions } from './neo4j/connect.ts';
export { openNeo4jStore } from './neo4j/neo4j-store.ts';
export { openLasting } from './open/open-lasting.ts';
export { openStore } from './open/open-store.ts';
export {
  type Neo4jSettings,
  readStoreSettings,
  type SqliteSettings,
  type StoreSettingFault,
  type StoreSettings,
} from './open/store-settings.ts';
export type { AuditedJournal, AuditedPart, AuditFault, AuditReport, AuditRequest } from './port/audit.ts';
export {
  type BackupCounts,
  type BackupFault,
  BackupUnusable,
  type RestoreOptions,
  type RestoreOutcome,
} from './port/backup.ts';
export type { CopyableStore } from './port/copyable-store.ts';
export { type Instant, parseInstant } from './port/instant.ts';
export type { JsonValue } from './port/json-value.ts';
export type {
  DatedPatch,
  EffectiveStep,
  KnownAt,
  OrganisationEntry,
  OrganisationHead,
  OrganisationRecord,
  OrganisationStep,
  RecordedStep,
} from './port/organisation-journal.ts';
export type { HistoryPage, HistoryRequest, Page, PageRequest } from './port/page.ts';
export type {
  RecordedVersion,
  ScenarioEntry,
  ScenarioHead,
  ScenarioRecord,
  ScenarioState,
  ScenarioStep,
} from './port/scenario-journal.ts';
export type { LinkStored, NewShareLink, NoSuchLink, Revocation, ShareLink } from './port/share-link.ts';
export type { Store } from './port/store.ts';
export {
  StoreCorrupt,
  StoreError,
  type StoreErrorCode,
  StoreFull,
  StoreIncomplete,
  StoreOutcomeUnknown,
  StoreReadOnly,
  StoreTooNew,
  StoreUnavailable,
} from './port/store-error.ts';
export type {
  Committed,
  KeyOfRequest,
  KeyReused,
  OrganisationConflict,
  OrganisationOutcome,
  OrganisationWrite,
  ScenarioConflict,
  ScenarioOutcome,
  ScenarioWrite,
  WriteKey,
  WriteOutcome,
} from './port/write.ts';
export { openSqliteStore } from './sqlite/sqlite-store.ts';

/**
 * SamorgStore: one store of a database, by its name, with its schema version and the number of its commits, `changes`. `registered` and
 *   `register` are the number and chain of the journal that was begun last; `adopted` is the digest of the receipts from before
 *   entries told theirs. `space` begins the keys of all that it holds: its name, or another since it was restored; `restoring` is the
 *   space of a restore that has not ended.
 * Journal: one Organisation or Scenario, also labelled so. `journal` is its key; `last` and `chain` are its head, the number and chain
 *   of its last entry; `registered` and `register` its number and chain in the register of the store; `since` tells when its first
 *   entry was recorded; `idStart` is the beginning of `id`, as much as an index can hold. A scenario names its
 *   organisation's journal and has an OF to it.
 * Entry: one step, HAS_ENTRY from its journal. The marks are those of `Marks`, the seal that of `Seal`; `label` and
 *   `info` are JSON.
 * Content: the value of a step as JSON, in parts of at most some rows, HAS_CONTENT from its entry.
 * Receipt: what was answered to a key, of which only the SHA-256 is kept; `digest` stands in the entries that it answers.
 * ShareLink: a link to a version of a scenario, SHOWS its journal. `link` is its key; `token` is the SHA-256 of its secret; `scenario` is
 *   the key of the journal; `revokedBy` and `revokedAt` are there when it is withdrawn.
 *
 * Row: a unit, position, budget line …, drawn for people beside the journal; see `drawStep`. Row is also the organisation itself.
 *
 * All texts that are compared are exact texts. Each statement is one index or constraint, made when it is missing.
 */
export const schemaStatements = [
  `CREATE CONSTRAINT samorg_store IF NOT EXISTS FOR (s:SamorgStore) REQUIRE s.store IS UNIQUE`,
  `CREATE CONSTRAINT samorg_space IF NOT EXISTS FOR (s:SamorgStore) REQUIRE s.space IS UNIQUE`,
  `CREATE CONSTRAINT samorg_journal IF NOT EXISTS FOR (j:Journal) REQUIRE j.journal IS UNIQUE`,
  `CREATE CONSTRAINT samorg_entry IF NOT EXISTS FOR (e:Entry) REQUIRE (e.journal, e.number) IS UNIQUE`,
  `CREATE CONSTRAINT samorg_receipt IF NOT EXISTS FOR (r:Receipt) REQUIRE (r.store, r.key) IS UNIQUE`,
  `CREATE CONSTRAINT samorg_row IF NOT EXISTS FOR (n:Row) REQUIRE n.key IS UNIQUE`,
  `CREATE INDEX samorg_rows IF NOT EXISTS FOR (n:Row) ON (n.organisation)`,
  `CREATE INDEX samorg_entry_time IF NOT EXISTS FOR (e:Entry) ON (e.journal, e.recordedAt)`,
  `CREATE INDEX samorg_organisations IF NOT EXISTS FOR (o:Organisation) ON (o.store, o.idStart)`,
  `CREATE INDEX samorg_scenarios IF NOT EXISTS FOR (s:Scenario) ON (s.store, s.idStart)`,
  `CREATE INDEX samorg_scenarios_of IF NOT EXISTS FOR (s:Scenario) ON (s.organisation, s.idStart)`,
  `CREATE INDEX samorg_register IF NOT EXISTS FOR (j:Journal) ON (j.store, j.registered)`,
  `CREATE INDEX samorg_entry_receipt IF NOT EXISTS FOR (e:Entry) ON (e.receipt)`,
  `CREATE INDEX samorg_receipt_digest IF NOT EXISTS FOR (r:Receipt) ON (r.store, r.digest)`,
  `CREATE CONSTRAINT samorg_link IF NOT EXISTS FOR (l:ShareLink) REQUIRE l.link IS UNIQUE`,
  `CREATE CONSTRAINT samorg_link_token IF NOT EXISTS FOR (l:ShareLink) REQUIRE (l.store, l.token) IS UNIQUE`,
  `CREATE INDEX samorg_links IF NOT EXISTS FOR (l:ShareLink) ON (l.store, l.idStart)`,
  `CREATE INDEX samorg_links_of IF NOT EXISTS FOR (l:ShareLink) ON (l.scenario, l.idStart)`,
] as const;

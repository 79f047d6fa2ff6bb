/** The statements by which a store is verified, with parameters only. Each takes the locks that make it see no half of a write. */
export const auditCypher = {
  register: `MATCH (s:SamorgStore {space: $store}) REMOVE s._lock
    RETURN s.registered AS registered, s.register AS register, s.adopted AS adopted`,
  journals: `MATCH (j:Journal) WHERE j.store = $store AND j.registered > $after AND j.registered <= $until
    OPTIONAL MATCH (o:Journal {journal: j.organisation})
    RETURN j, o.id AS organisation ORDER BY j.registered LIMIT $limit`,
  unregisteredOrganisations: `MATCH (o:Organisation) WHERE o.store = $store AND o.idStart >= '' AND (o.registered IS NULL OR o.registered < 1)
    RETURN o AS j, null AS organisation`,
  unregisteredScenarios: `MATCH (s:Scenario) WHERE s.store = $store AND s.idStart >= '' AND (s.registered IS NULL OR s.registered < 1)
    RETURN s AS j, null AS organisation`,
  ends: `MATCH (e:Entry) WHERE e.journal = $journal AND e.number > 0
    WITH max(e.number) AS last
    OPTIONAL MATCH (first:Entry {journal: $journal, number: 1})
    RETURN last, first.recordedAt AS since`,
  head: `MATCH (j:Journal {journal: $journal}) REMOVE j._lock
    RETURN j.last AS last, j.chain AS chain, j.since AS since`,
  entries: `MATCH (e:Entry) WHERE e.journal = $journal AND e.number > $after AND e.number <= $until
    WITH e ORDER BY e.number LIMIT $limit
    OPTIONAL MATCH (r:Receipt {store: $store, digest: e.receipt})
    RETURN e, r ORDER BY e.number`,
  receipts: `MATCH (r:Receipt) WHERE r.store = $store AND r.key > $after
    WITH r ORDER BY r.key LIMIT $limit
    REMOVE r._lock
    WITH r
    OPTIONAL MATCH (e:Entry {receipt: r.digest})
    WHERE e.journal STARTS WITH $prefix
    RETURN r, count(e) AS told ORDER BY r.key`,
} as const;

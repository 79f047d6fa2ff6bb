/** The statements that bring a store from version 1 to version 2, with parameters only. */
export const version2Cypher = {
  lockStore: `MATCH (s:SamorgStore {store: $store}) REMOVE s._lock
    RETURN s.schemaVersion AS schemaVersion, s.registered AS registered, s.register AS register`,
  receipts: `MATCH (r:Receipt) WHERE r.store = $store AND r.key > $after AND r.answer IS NOT NULL
    RETURN r.key AS key, r.fingerprint AS fingerprint, r.answer AS answer ORDER BY r.key LIMIT $limit`,
  markReceipts: `UNWIND $receipts AS receipt
    MATCH (r:Receipt {store: $store, key: receipt.key}) USING INDEX SEEK r:Receipt(store, key)
    SET r.digest = receipt.digest`,
  beginRegister: `MATCH (s:SamorgStore {store: $store})
    SET s.adopted = $adopted, s.registered = $registered, s.register = $register`,

  organisations: `MATCH (o:Organisation) WHERE o.store = $store AND o.idStart >= ''
    RETURN o.journal AS journal, o.id AS id, null AS organisation ORDER BY o.idStart, o.id`,
  scenarios: `MATCH (s:Scenario) WHERE s.store = $store AND s.idStart >= ''
    RETURN s.journal AS journal, s.id AS id, s.organisation AS organisation ORDER BY s.idStart, s.id`,
  lockHead: `MATCH (j:Journal {journal: $journal}) REMOVE j._lock
    RETURN j.last AS last, j.registered AS registered`,
  entries: `MATCH (e:Entry) WHERE e.journal = $journal AND e.number > $after
    RETURN e ORDER BY e.number LIMIT $limit`,
  seal: `UNWIND $seals AS seal
    MATCH (e:Entry {journal: $journal, number: seal.number}) USING INDEX SEEK e:Entry(journal, number)
    SET e.salt = seal.salt, e.payload = seal.payload, e.chain = seal.chain`,
  registerJournal: `MATCH (s:SamorgStore {store: $store})
    MATCH (j:Journal {journal: $journal})
    SET j.chain = $chain, j.registered = $registered, j.register = $register, s.registered = $registered, s.register = $register`,
  finish: 'MATCH (s:SamorgStore {store: $store}) SET s.schemaVersion = 2',
} as const;

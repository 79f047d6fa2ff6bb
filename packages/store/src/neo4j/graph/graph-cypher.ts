/**
 * The statements that draw an organisation as a graph beside its journal, with parameters only. A relationship holds on
 * [validFrom, validTo), was recorded by an entry (`recordedIn`, `recordedAt`) and superseded by one (`supersededIn`,
 * `supersededAt`; null = it stands). A row's first relationship bears the row as JSON and the span of its version.
 */
export const graphCypher = {
  markWhole: 'MATCH (e:Entry {journal: $journal, number: $number}) SET e.isDrawnWhole = $isDrawnWhole',
  drawNodes: `UNWIND $rows AS row
    MERGE (n:Row {key: row.key})
    ON CREATE SET n.organisation = $organisation, n.id = row.id
    REMOVE n:LegalEntity:Association:Assembly:Board:Committee:ManagementGroup:Administration:Department:Finance
    SET n.name = row.name, n:$(row.labels)`,
  drawRelations: `UNWIND $relations AS relation
    MATCH (n:Row {key: relation.from}) USING INDEX SEEK n:Row(key)
    MERGE (m:Row {key: relation.to})
    CREATE (n)-[r:$(relation.type)]->(m)
    SET r = relation.properties, r.recordedAt = $recordedAt, r.recordedIn = $number`,
  standingVersions: `UNWIND $keys AS key
    MATCH (n:Row {key: key})-[r]->() USING INDEX SEEK n:Row(key)
    WHERE r.row IS NOT NULL AND r.supersededIn IS NULL
    RETURN key, r.from AS from, r.to AS to, r.row AS row ORDER BY key, coalesce(r.from, '')`,
  supersede: `UNWIND $keys AS key
    MATCH (n:Row {key: key})-[r]->() USING INDEX SEEK n:Row(key)
    WHERE r.recordedIn IS NOT NULL AND r.supersededIn IS NULL
    SET r.supersededAt = $recordedAt, r.supersededIn = $number`,
  bringBack: `UNWIND $keys AS key
    MATCH (n:Row {key: key})-[r]->(m) USING INDEX SEEK n:Row(key)
    WHERE r.supersededIn = $of
    CREATE (n)-[again:$(type(r))]->(m)
    SET again = properties(r), again.recordedAt = $recordedAt, again.recordedIn = $number,
      again.supersededAt = null, again.supersededIn = null`,
  keysOf: 'MATCH (n:Row {organisation: $organisation}) RETURN n.key AS key',
  lastInEffect: `MATCH (e:Entry) WHERE e.journal = $journal AND e.number >= $step AND (e.number = $step OR (e.kind = 'redo' AND e.of = $step))
    RETURN max(e.number) AS number`,

  lockNamed: `OPTIONAL MATCH (:Journal {journal: $journal})-[:HAS_CHANGE]->(:Change)-->(m:Row)
    WITH collect(DISTINCT m.key) AS before
    UNWIND before + $keys AS key
    WITH DISTINCT key ORDER BY key
    MATCH (m:Row {key: key}) USING INDEX SEEK m:Row(key)
    REMOVE m._lock`,
  eraseChanges: 'MATCH (s:Journal {journal: $journal})-[:HAS_CHANGE]->(c:Change) DETACH DELETE c',
  drawChanges: `MATCH (s:Journal {journal: $journal})
    UNWIND $changes AS change
    CREATE (s)-[:HAS_CHANGE {order: change.order}]->(c:Change)
    SET c.id = change.id, c.name = change.type, c.effectiveDate = change.effectiveDate
    WITH c, change
    UNWIND change.links AS link
    MATCH (m:Row {key: link.to}) USING INDEX SEEK m:Row(key)
    CREATE (c)-[:$(link.type)]->(m)`,
} as const;

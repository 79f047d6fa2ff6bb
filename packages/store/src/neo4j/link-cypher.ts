/**
 * The statements on share links, with parameters only. Whoever makes a link locks the head of its scenario first, and counts a change
 * of the store last, as every commit does; whoever reads one takes its lock, so that a revocation is seen whole or not at all.
 */
export const linkCypher = {
  lockLast: 'MATCH (j:Journal {journal: $journal}) REMOVE j._lock RETURN j.last AS last',
  findLink: `MATCH (l:ShareLink {link: $link}) REMOVE l._lock
    WITH l
    MATCH (l)-[:SHOWS]->(j:Journal)
    RETURN l, j.id AS scenario`,
  readLink: `MATCH (l:ShareLink {store: $store, token: $token}) REMOVE l._lock
    WITH l
    MATCH (l)-[:SHOWS]->(j:Journal)
    RETURN l, j.id AS scenario`,
  addLinks: `UNWIND $links AS link
    MATCH (j:Journal {journal: link.scenario})
    MERGE (l:ShareLink {link: link.link})
    SET l += link
    MERGE (l)-[:SHOWS]->(j)`,
  revokeLink: `MATCH (l:ShareLink {link: $link})
    SET l.revokedBy = $by, l.revokedAt = $at`,
  countLinks: `MATCH (l:ShareLink) WHERE l.scenario = $journal AND l.idStart >= '' RETURN count(l) AS total`,
  listLinks: `MATCH (l:ShareLink)
    WHERE l.scenario = $journal AND l.idStart >= $afterStart AND (l.idStart > $afterStart OR l.id > $after)
    WITH l ORDER BY l.idStart, l.id LIMIT $limit
    REMOVE l._lock
    WITH l
    MATCH (l)-[:SHOWS]->(j:Journal)
    RETURN l, j.id AS scenario ORDER BY l.idStart, l.id`,
  everyLink: `MATCH (l:ShareLink) WHERE l.store = $store AND l.idStart >= ''
    MATCH (l)-[:SHOWS]->(j:Journal)
    RETURN l, j.id AS scenario ORDER BY l.idStart, l.id`,
  eraseLinks: `MATCH (l:ShareLink) WHERE l.store = $store AND l.idStart >= ''
    WITH l LIMIT $limit DETACH DELETE l RETURN count(*) AS erased`,
} as const;

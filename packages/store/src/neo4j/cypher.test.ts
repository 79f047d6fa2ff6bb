import { describe, expect, it } from 'vitest';
import { auditCypher } from './audit-cypher.ts';
import { cypher } from './cypher.ts';
import { graphCypher } from './graph/graph-cypher.ts';
import { version2Cypher } from './migrations/version-2-cypher.ts';

const statements = Object.entries<string>({ ...cypher, ...graphCypher, ...auditCypher, ...version2Cypher });

describe('statements on Neo4j', () => {
  it.each(statements)('%s seeks for each of a list, whatever Neo4j has counted', (_, statement) => {
    expect(unhinted(statement)).toEqual([]);
  });

  it('are seen to lack a hint', () => {
    expect(unhinted('UNWIND $keys AS key MATCH (n:Row {key: key}) RETURN n')).toEqual(['(n:Row {key: key})']);
    expect(unhinted('UNWIND $keys AS key MATCH (n:Row {key: key}) USING INDEX SEEK n:Row(key) RETURN n')).toEqual([]);
  });
});

/** The nodes that are looked up for each of a list without a hint. */
function unhinted(statement: string): string[] {
  const [, ...unwound] = statement.split(/\bUNWIND\b/);
  return unwound
    .join(' ')
    .split(/\bMATCH\b/)
    .slice(1)
    .flatMap((match) => {
      const [node, name] = /\((\w+):\w+[^)]*\)/.exec(match) ?? [];
      return node === undefined || match.includes(`USING INDEX SEEK ${name}:`) ? [] : [node];
    });
}

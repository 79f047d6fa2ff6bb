import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditCypher } from './audit-cypher.ts';
import { backupCypher } from './backup/backup-cypher.ts';
import { cypher } from './cypher.ts';
import { graphCypher } from './graph/graph-cypher.ts';
import { linkCypher } from './link-cypher.ts';
import { version2Cypher } from './migrations/version-2-cypher.ts';
import { version3Cypher } from './migrations/version-3-cypher.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import { freshStore, removeTestStores } from './server-under-test.ts';

const options = freshStore();
const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password));
beforeAll(async () => {
  const store = await openNeo4jStore(options);
  await store.close();
});
afterAll(async () => {
  await driver.close();
  await removeTestStores([options.store]);
});

const statements = Object.entries({
  cypher,
  graphCypher,
  auditCypher,
  linkCypher,
  version2Cypher,
  version3Cypher,
  backupCypher,
});

it.each(statements.flatMap(([of, texts]) => Object.entries(texts).map(([name, text]) => [`${of} ${name}`, text])))(
  'finds what %s names by an index, not by looking through everything',
  async (_, statement) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`);
    const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
    expect(operators.some((name) => /Index/.test(name))).toBe(true);
    expect(operators.filter((name) => /Scan/.test(name))).toEqual([]);
  },
);

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

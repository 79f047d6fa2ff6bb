import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../port/store-error.ts';
import { requireServerVersion } from './server-version.ts';

describe('requireServerVersion', () => {
  it.each(['Neo4j/5.26.16', 'Neo4j/5.27.0-aura', 'Neo4j/2026.02.1'])('takes %s', (agent) => {
    expect(() => requireServerVersion(agent)).not.toThrow();
  });

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Neo4j', ''])('refuses %j with what is needed', (agent) => {
    expect(() => requireServerVersion(agent)).toThrow(StoreUnavailable);
    expect(() => requireServerVersion(agent)).toThrow('Samorg needs Neo4j 5.26 or later');
  });
});

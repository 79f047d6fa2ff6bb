import { StoreUnavailable } from '../port/store-error.ts';

/** The oldest version that the statements were tried on: labels and types as parameters are not much older. */
const oldest = { major: 5, minor: 26 };

/** Throws `StoreUnavailable` unless a server that calls itself so (`Neo4j/5.26.16`) will do. Versions after 5 are named after years. */
export function requireServerVersion(agent: string): void {
  const [, major, minor] = (/(\d+)\.(\d+)/.exec(agent) ?? []).map(Number);
  const isKnown = major !== undefined && minor !== undefined;
  if (isKnown && (major > oldest.major || (major === oldest.major && minor >= oldest.minor))) return;
  throw new StoreUnavailable(`the server is ${agent}; Samorg needs Neo4j ${oldest.major}.${oldest.minor} or later`);
}

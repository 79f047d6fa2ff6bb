import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Neo4jMissing } from './neo4j-missing.ts';

const oldest = 17;

/** The `java` of this machine: that of `JAVA_HOME`, else the one on PATH. Throws `Neo4jMissing` when it will not do. */
export function findJava(): string {
  const home = process.env.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) throw new Neo4jMissing(`there is no Java here (${java})`);
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= oldest)) throw new Neo4jMissing(`Java ${version} is too old`);
  const compiler = spawnSync(java, ['--describe-module', 'jdk.compiler'], { stdio: 'ignore' });
  if (compiler.status !== 0) throw new Neo4jMissing(`Java ${version} is here without its compiler (a JRE)`);
  return java;
}

/** No Neo4j can be had here; the message says why and what to do. */
export class Neo4jMissing extends Error {
  override readonly name = 'Neo4jMissing';
  constructor(reason: string) {
    super(
      `No Neo4j: ${reason}. Install a JDK 17 or later and Maven, or name a running server with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
}

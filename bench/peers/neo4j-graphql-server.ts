import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

// The peer as its makers mean it to be used: a schema of types, and Apollo. Totals by a `@cypher` field, which was the fastest of the ways
// that were tried. Started as `node neo4j-graphql-server.ts PORT` with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.

const typeDefs = `
  type PeerTotals { fteMilli: Float!, cost: Float!, lines: Float! }
  type PeerUnit @node(labels: ["PeerUnit"]) {
    id: ID!
    name: String!
    kind: String!
    parent: [PeerUnit!]! @relationship(type: "PEER_PART_OF", direction: OUT)
    positions: [PeerPosition!]! @relationship(type: "PEER_PLACED_IN", direction: IN)
    totals: PeerTotals! @cypher(columnName: "totals", statement: """
      MATCH (this)<-[:PEER_PART_OF*0..]-(u)
      CALL (u) { OPTIONAL MATCH (u)<-[:PEER_PLACED_IN]-(p) RETURN sum(p.fteMilli) AS fteMilli, sum(p.annualCostOre) AS cost }
      CALL (u) { OPTIONAL MATCH (u)<-[:PEER_CHARGED_TO]-(l) RETURN sum(l.amountOre) AS lines }
      RETURN {fteMilli: sum(fteMilli), cost: sum(cost), lines: sum(lines)} AS totals
    """)
  }
  type PeerPosition @node(labels: ["PeerPosition"]) {
    id: ID!
    title: String!
    fteMilli: Float!
    annualCostOre: Float!
    unit: [PeerUnit!]! @relationship(type: "PEER_PLACED_IN", direction: OUT)
  }
`;

const [, , port = '0'] = process.argv;
const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: Number(port), host: '127.0.0.1' } });

import { runOnServer } from '../../src/neo4j/server-under-test.ts';

/** A store of a Neo4j server as it lies there: its nodes and relationships, the name of the store replaced by `kept`. */
export interface Neo4jPicture {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Properties }[];
  /** Ends are places in the list of nodes. */
  readonly relations: readonly {
    readonly type: string;
    readonly from: number;
    readonly to: number;
    readonly properties: Properties;
  }[];
}

type Properties = Readonly<Record<string, string | number | boolean>>;

/** Takes the picture of a store. */
export async function takePicture(store: string): Promise<Neo4jPicture> {
  const nodes = await runOnServer(
    `MATCH (n) WHERE n.store = $store OR n.journal STARTS WITH $prefix OR n.key STARTS WITH $prefix
       OR EXISTS { (e:Entry)-[:HAS_CONTENT]->(n) WHERE e.journal STARTS WITH $prefix }
       OR EXISTS { (j:Journal)-[:HAS_CHANGE]->(n) WHERE j.store = $store }
     RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id`,
    { store, prefix: `${store}/` },
  );
  const places = new Map(nodes.map((node, place) => [String(node.id), place]));
  const relations = await runOnServer(
    `MATCH (n)-[r]->(m) WHERE elementId(n) IN $ids AND elementId(m) IN $ids
     RETURN type(r) AS type, elementId(n) AS from, elementId(m) AS to, properties(r) AS properties ORDER BY elementId(r)`,
    { ids: [...places.keys()] },
  );
  return {
    nodes: nodes.map(({ labels, properties }) => ({
      labels: [labels].flat().map(String).toSorted(),
      properties: renamed(properties, store, 'kept'),
    })),
    relations: relations.map(({ type, from, to, properties }) => ({
      type: String(type),
      from: places.get(String(from)) ?? -1,
      to: places.get(String(to)) ?? -1,
      properties: renamed(properties, store, 'kept'),
    })),
  };
}

/** Puts a picture back, as a store of another name. */
export async function putPicture({ nodes, relations }: Neo4jPicture, store: string): Promise<void> {
  const rows = nodes.map(({ labels, properties }, place) => ({
    place: BigInt(place),
    labels,
    properties: asSent(renamed(properties, 'kept', store)),
  }));
  await runOnServer('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties, n._place = row.place', {
    rows: rows.map((row) => ({ ...row, labels: [...row.labels, 'Pictured'] })),
  });
  await runOnServer(
    `UNWIND $rows AS row
     MATCH (n:Pictured {_place: row.from}) MATCH (m:Pictured {_place: row.to})
     CREATE (n)-[r:$(row.type)]->(m) SET r = row.properties`,
    {
      rows: relations.map(({ type, from, to, properties }) => ({
        type,
        from: BigInt(from),
        to: BigInt(to),
        properties: asSent(renamed(properties, 'kept', store)),
      })),
    },
  );
  await runOnServer('MATCH (n:Pictured) REMOVE n:Pictured, n._place');
}

function renamed(properties: unknown, from: string, to: string): Properties {
  const named = Object.entries(properties ?? {}).map(([name, value]): [string, string | number | boolean] => {
    if (typeof value === 'bigint') return [name, Number(value)];
    if (typeof value !== 'string') return [name, value];
    if (value === from && (name === 'store' || name === 'space')) return [name, to];
    return [name, value.startsWith(`${from}/`) ? `${to}${value.slice(from.length)}` : value];
  });
  return Object.fromEntries(named);
}

function asSent(properties: Properties): Record<string, unknown> {
  const named = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'number' ? BigInt(value) : value,
  ]);
  return Object.fromEntries(named);
}

/** The statement that brings a store from version 2 to version 3. */
export const version3Cypher = {
  finish: 'MATCH (s:SamorgStore {space: $store}) WHERE s.schemaVersion < 3 SET s.schemaVersion = 3',
} as const;

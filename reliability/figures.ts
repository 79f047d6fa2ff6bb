import type { Figure } from './figure.ts';
import { killedApiOnNeo4j, killedApiOnSqlite, killedNeo4j } from './figures/killed-api.ts';
import { lostAnswers } from './figures/lost-answers.ts';
import { fullStore } from './figures/no-room.ts';
import { stoppedApiOnNeo4j, stoppedApiOnSqlite } from './figures/stopped-api.ts';
import { tornLog } from './figures/torn-log.ts';
import { twoEditorsOnNeo4j, twoEditorsOnSqlite } from './figures/two-editors.ts';

/** Every figure, in the order in which they are run. */
export const figures: readonly Figure[] = [
  killedApiOnSqlite,
  killedApiOnNeo4j,
  killedNeo4j,
  tornLog,
  fullStore,
  lostAnswers,
  stoppedApiOnSqlite,
  stoppedApiOnNeo4j,
  twoEditorsOnSqlite,
  twoEditorsOnNeo4j,
];

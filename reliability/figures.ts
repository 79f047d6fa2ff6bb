import type { Figure } from './figure.ts';
import { backupsOfNeo4j, backupsOfSqlite, throughNeo4j } from './figures/backups.ts';
import { crossingMoves } from './figures/crossing-moves.ts';
import { killedApiOnNeo4j, killedApiOnSqlite, killedNeo4j } from './figures/killed-api.ts';
import { lostAnswers } from './figures/lost-answers.ts';
import { fullStore, noFiles, readOnlyFolder } from './figures/no-room.ts';
import { outage } from './figures/outage.ts';
import { ownWritesOnNeo4j, ownWritesOnSqlite } from './figures/own-writes.ts';
import { startOrder } from './figures/start-order.ts';
import { stoppedApiOnNeo4j, stoppedApiOnSqlite } from './figures/stopped-api.ts';
import { tamperedSqlite } from './figures/tampered-store.ts';
import { tornLog } from './figures/torn-log.ts';
import { twoEditorsOnNeo4j, twoEditorsOnSqlite } from './figures/two-editors.ts';
import { upgradedSqlite } from './figures/upgraded-store.ts';

/** Every figure, in the order in which they are run: those that need no server first, each group from the shortest to the longest. */
export const figures: readonly Figure[] = [
  tornLog,
  backupsOfSqlite,
  lostAnswers,
  ownWritesOnSqlite,
  tamperedSqlite,
  upgradedSqlite,
  stoppedApiOnSqlite,
  readOnlyFolder,
  noFiles,
  fullStore,
  twoEditorsOnSqlite,
  killedApiOnSqlite,
  backupsOfNeo4j,
  throughNeo4j,
  ownWritesOnNeo4j,
  stoppedApiOnNeo4j,
  crossingMoves,
  killedApiOnNeo4j,
  twoEditorsOnNeo4j,
  killedNeo4j,
  outage,
  startOrder,
];

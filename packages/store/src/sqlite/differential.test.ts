import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { caseCount } from '@samorg/testkit';
import { differentialContract } from '../contract/differential/differential-contract.ts';
import { sqliteUnderTest } from './store-under-test.ts';

/** Linux keeps this folder in memory: no disk is on trial here, and without waiting for one ten times as much is tried. */
const inMemory = '/dev/shm';

differentialContract(sqliteUnderTest(existsSync(inMemory) ? inMemory : tmpdir()), caseCount(0.2));

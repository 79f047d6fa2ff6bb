import { caseCount } from '@samorg/testkit';
import { differentialContract } from '../contract/differential/differential-contract.ts';
import { neo4jUnderTest } from './store-under-test.ts';

differentialContract(neo4jUnderTest(), caseCount(0.006));

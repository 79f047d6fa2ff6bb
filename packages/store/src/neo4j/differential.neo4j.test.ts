import { differentialContract } from '../contract/differential-contract.ts';
import { neo4jUnderTest } from './store-under-test.ts';

differentialContract(neo4jUnderTest(), 15);

import { storeContract } from '../contract/store-contract.ts';
import { neo4jUnderTest } from './store-under-test.ts';

storeContract('the neo4j store', neo4jUnderTest());

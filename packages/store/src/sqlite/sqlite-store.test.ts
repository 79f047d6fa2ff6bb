import { storeContract } from '../contract/store-contract.ts';
import { sqliteUnderTest } from './store-under-test.ts';

storeContract('the sqlite store', sqliteUnderTest());

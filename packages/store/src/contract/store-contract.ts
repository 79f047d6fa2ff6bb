import { describe } from 'vitest';
import { auditContract } from './audit-contract.ts';
import { backupContract } from './backup-contract.ts';
import { conflictContract } from './conflict-contract.ts';
import { edgeContract } from './edge-contract.ts';
import { journalContract } from './journal-contract.ts';
import { listContract } from './list-contract.ts';
import { repeatContract } from './repeat-contract.ts';
import { restoreContract } from './restore-contract.ts';
import { shareLinkContract } from './share-link-contract.ts';
import type { StoreUnderTest } from './store-under-test.ts';
import { togetherContract } from './together-contract.ts';
import { undoContract } from './undo-contract.ts';

/** The guarantees of the port as tests; every adapter runs them all. */
export function storeContract(name: string, underTest: StoreUnderTest): void {
  describe(`${name} keeps the guarantees of a store`, () => {
    journalContract(underTest);
    conflictContract(underTest);
    repeatContract(underTest);
    undoContract(underTest);
    togetherContract(underTest);
    listContract(underTest);
    auditContract(underTest);
    backupContract(underTest);
    restoreContract(underTest);
    shareLinkContract(underTest);
    edgeContract(underTest);
  });
}

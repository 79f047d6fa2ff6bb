import { expect, it } from 'vitest';
import { load } from '../contract/fixtures.ts';
import { storeContract } from '../contract/store-contract.ts';
import { StoreUnavailable } from '../port/store-error.ts';
import { openMemoryStore } from './memory-store.ts';

storeContract('the memory store', {
  open: async (newSalt) => openMemoryStore(newSalt === undefined ? {} : { newSalt }),
  reopen: async (store) => store,
  beside: async (store) => store,
});

it('answers nothing after it was closed', async () => {
  const store = openMemoryStore();
  await store.close();
  await store.close();
  await expect(store.commitOrganisation(load('o'), null)).rejects.toThrow(StoreUnavailable);
});

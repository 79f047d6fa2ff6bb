import { Overflow } from '@samorg/domain';
import { StoreFull, StoreReadOnly } from '@samorg/store';
import { describe, expect, it } from 'vitest';
import { maskedError } from './masked-error.ts';

const formatted = (
  code: string,
): { message: string; path: string[]; extensions: { code: string; secret: string } } => ({
  message: 'select * from secrets',
  path: ['scenario'],
  extensions: { code, secret: 'stack' },
});

describe('maskedError', () => {
  it('keeps a fault of ours inside, and leads to it by an id', () => {
    const faults: unknown[] = [];
    const fault = new Error('select * from secrets');
    const masked = maskedError(formatted('INTERNAL_SERVER_ERROR'), fault, (entry) => faults.push(entry));
    const id = masked.extensions?.id;
    expect(masked).toEqual({
      message: expect.stringContaining(String(id)),
      path: ['scenario'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    });
    expect(faults).toEqual([{ id, code: 'INTERNAL_SERVER_ERROR', error: fault }]);
  });

  it.each([
    [new StoreFull('disk of server 7'), 'storeFull', /^Det finns inte plats kvar .* Nothing new was saved/],
    [new StoreReadOnly('disk of server 7'), 'storeReadOnly', /^Samorg får inte skriva .* Nothing new was saved/],
  ])('says by its code when the store cannot keep anything: %s', (error, code, told) => {
    const masked = maskedError(formatted('INTERNAL_SERVER_ERROR'), error, () => {});
    expect(masked.extensions).toMatchObject({ code });
    expect(masked.message).toMatch(told);
    expect(masked.message).not.toContain('server 7');
  });

  it('tells an overflow as what it is: amounts that are too large', () => {
    const masked = maskedError(formatted('INTERNAL_SERVER_ERROR'), new Overflow('2^60'), () => {});
    expect(masked).toMatchObject({ message: expect.stringContaining('Ett belopp'), extensions: { code: 'overflow' } });
  });

  it('lets through what the client did wrong', () => {
    expect(maskedError(formatted('BAD_USER_INPUT'), new Error('x'), () => {})).toEqual(formatted('BAD_USER_INPUT'));
  });
});

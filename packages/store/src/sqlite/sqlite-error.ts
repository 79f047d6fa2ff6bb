import { StoreCorrupt, StoreError, StoreFull, StoreReadOnly, StoreUnavailable } from '../port/store-error.ts';

/** Primary result codes of SQLite, https://sqlite.org/rescode.html; the low byte of an extended one. */
const codes = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cantOpen: 14, notADatabase: 26 };

/** What SQLite or the file system said, as an error of the store; anything else, such as a broken promise, as it is. */
export function storeErrorOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  if (isFileError(error)) return ofFileError(error);
  if (!('errcode' in error) || typeof error.errcode !== 'number') return error;
  switch (error.errcode & 0xff) {
    case codes.busy:
    case codes.locked:
      return new StoreUnavailable('another process holds the data file', error);
    case codes.cantOpen:
    case codes.ioError:
      return new StoreUnavailable(`the data file cannot be reached: ${error.message}`, error);
    case codes.readOnly:
      return new StoreReadOnly('the data file cannot be written', error);
    case codes.full:
      return new StoreFull('no room is left for the data file', error);
    case codes.corrupt:
    case codes.notADatabase:
      return new StoreCorrupt(`the data file is damaged or is no Samorg store: ${error.message}`, error);
    default:
      return error;
  }
}

function isFileError(error: Error): error is Error & { code: string } {
  return 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

function ofFileError(error: Error & { code: string }): StoreError {
  if (error.code === 'EROFS') return new StoreReadOnly(error.message, error);
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new StoreFull(error.message, error);
  return new StoreUnavailable(error.message, error);
}

import type { BackupCounts } from '../port/backup.ts';
import { nobody } from './backup-receiver.ts';
import { readBackup } from './read-backup.ts';

/** Reads a whole backup as a restore does, and stores nothing. Rejects with `BackupUnusable` when it could not be restored. */
export function checkBackup(lines: AsyncIterable<string>): Promise<BackupCounts> {
  return readBackup(lines, nobody);
}

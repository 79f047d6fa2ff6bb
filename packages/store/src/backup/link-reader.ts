import { compareIds } from '@samorg/domain';
import { BackupUnusable } from '../port/backup.ts';
import { isInstant } from '../port/instant.ts';
import type { ShareLink } from '../port/share-link.ts';
import { isDigest } from '../share-link/checked-link.ts';
import type { JournalRecord } from './backup-record.ts';

/** Takes the links of a backup one by one. Throws `BackupUnusable` at one that does not follow from what came before it. */
export interface LinkReader {
  /** A scenario that links may be of. */
  readonly know: (scenario: Pick<JournalRecord, 'id' | 'last'>) => void;
  readonly take: (link: ShareLink, line: number) => void;
}

export function linkReader(): LinkReader {
  const versions = new Map<string, number>();
  const digests = new Set<string>();
  let lastId: string | null = null;
  return {
    know: ({ id, last }) => {
      versions.set(id, last);
    },
    take: ({ id, scenarioId, version, tokenDigest, createdAt, revoked }, line) => {
      const disorder = (message: string): BackupUnusable => new BackupUnusable('disorder', line, message);
      if (id === '' || (lastId !== null && compareIds(lastId, id) >= 0))
        throw disorder('links are in the order of their ids');
      if (version < 1 || version > (versions.get(scenarioId) ?? 0)) throw disorder('its version did not come before');
      if (!isDigest(tokenDigest) || digests.has(tokenDigest)) throw disorder('its secret is not its own');
      if (!isInstant(createdAt) || !(revoked === null || isInstant(revoked.at))) throw disorder('it is of no moment');
      lastId = id;
      digests.add(tokenDigest);
    },
  };
}

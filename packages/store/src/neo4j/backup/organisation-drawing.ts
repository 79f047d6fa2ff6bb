import { assert } from '@samorg/domain';
import { type ContentPart, statementOf, wholeValueOf } from '../../journal/content-parts.ts';
import type { MarkedEntry } from '../../journal/journal-view.ts';
import { jsonOf } from '../../journal/json-text.ts';
import type { DatedPatch, OrganisationStep } from '../../port/organisation-journal.ts';
import { drawLoad, drawStep, manyRows, withoutMany } from '../graph/draw-step.ts';
import { viewAt } from '../journal-nodes.ts';
import type { Transaction } from '../transaction.ts';

/** Draws an entry in the transaction that writes it, or after it. */
export type Drawing = (transaction: Transaction) => Promise<void>;

/** Keeps of an entry's content what is drawn of it: of a load, no more positions and lines than may be drawn. */
export interface OrganisationDrawing {
  readonly begin: () => void;
  readonly take: (part: ContentPart) => void;
  /** How the entry is drawn, all of whose content was taken. */
  readonly end: (entry: MarkedEntry) => Drawing;
}

/** The drawings of one organisation's entries. */
export function organisationDrawing(journal: string, mostDrawn: number): OrganisationDrawing {
  let parts: ContentPart[] = [];
  let many = 0;
  return {
    begin: () => {
      [parts, many] = [[], 0];
    },
    take: (part) => {
      if (manyRows.some((list) => part.part === `rows ${list}`)) {
        many += jsonOf<readonly unknown[]>(part.body).length;
        if (many > mostDrawn) return;
      }
      parts.push(part);
    },
    end: (entry) => {
      const { number, recordedAt } = entry;
      const at = { journal, number, recordedAt };
      if (entry.kind === 'load') {
        const statement = statementOf(parts, number);
        const isWhole = many <= mostDrawn;
        return (on) => drawLoad(on, at, { statement: isWhole ? statement : withoutMany(statement), isWhole });
      }
      const step = stepOf(entry, parts);
      return async (on) => drawStep(on, at, { step, view: await viewAt(on, { journal, number: number - 1 }) });
    },
  };
}

function stepOf({ kind, of, number, label }: MarkedEntry, parts: readonly ContentPart[]): OrganisationStep {
  if (kind === 'patch') return { kind, patches: wholeValueOf<readonly DatedPatch[]>(parts, number), label };
  assert((kind === 'undo' || kind === 'redo') && of !== null, `entry ${number} is of an organisation`);
  return { kind, ofRevision: of };
}

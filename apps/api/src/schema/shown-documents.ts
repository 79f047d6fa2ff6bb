import type { EvaluationView } from '@samorg/application';
import type { AffectedDocument } from '@samorg/domain';
import type { ShownDocument } from './steering-document.ts';

/** Affected documents with their titles and the names of their units. */
export function shownDocuments(
  evaluation: EvaluationView,
  documents: readonly AffectedDocument[],
): readonly ShownDocument[] {
  const { statement } = evaluation.replay.baseline.reference;
  return documents.flatMap((row) => {
    const document = statement.steeringDocuments.find((candidate) => candidate.id === row.documentId);
    return document === undefined ? [] : [{ ...row, document, nameOf: evaluation.nameOf }];
  });
}

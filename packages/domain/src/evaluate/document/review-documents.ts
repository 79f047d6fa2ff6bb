import { compareIds, sortedIds } from '../../base/order.ts';
import type { SteeringDocument } from '../../model/steering-document.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import { bodyChecksOf } from './body-checks.ts';
import type { DocumentReview, FoundUnit } from './document-review.ts';
import { unitsNamedIn } from './named-units.ts';
import { affectedUnits } from './steering-documents.ts';

/**
 * Styrdokument that list or name an affected unit, old names and other spellings too, and what the bodies that give and receive
 * have to look through. Names are those of the baseline. Costs the documents; the names are indexed once per baseline.
 */
export function reviewDocuments(comparison: Comparison): DocumentReview {
  const affected = affectedUnits(comparison);
  const found = new Map<SteeringDocument, readonly FoundUnit[]>(
    comparison.before.reference.statement.steeringDocuments.map((document) => [
      document,
      unitsOfDocument(comparison, document),
    ]),
  );
  const documents = [...found].map(([{ id }, units]) => ({
    documentId: id,
    units: units.filter((unit) => affected.has(unit.unitId)),
  }));
  return {
    documents: documents
      .filter((document) => document.units.length > 0)
      .sort((a, b) => compareIds(a.documentId, b.documentId)),
    checks: bodyChecksOf(comparison, new Map([...found].map(([document, units]) => [document, idsOf(units)]))),
  };
}

/** Every unit that a document lists or names, in order of id. */
function unitsOfDocument({ before }: Comparison, { title, concerns }: SteeringDocument): FoundUnit[] {
  const listed = new Set(concerns);
  const named = unitsNamedIn(before, title);
  return sortedIds([...listed, ...named.keys()]).map((unitId) => ({
    unitId,
    listed: listed.has(unitId),
    spelling: named.get(unitId) ?? null,
  }));
}

function idsOf(units: readonly FoundUnit[]): ReadonlySet<UnitId> {
  return new Set(units.map((unit) => unit.unitId));
}

import type { AssumedBodies, EvaluationView } from '@samorg/application';
import type { Language, LegalBodies, NeedFigures } from '@samorg/domain';
import { table, wrapped } from '../text-layout.ts';
import { tkrColumn } from '../tkr.ts';
import { bodiesWords } from './bodies-words.ts';

/** The sums as the scenario says who takes part, beside what they would be if others did. */
export function participationTable(
  asGiven: LegalBodies,
  others: readonly (readonly [string, AssumedBodies])[],
  { view, language }: { readonly view: EvaluationView; readonly language: Language },
): string[] {
  const words = bodiesWords[language];
  if (others.length === 0) return [];
  const computed = others.flatMap(([name, { outcome }]) =>
    outcome === null ? [] : [{ name, legalBodies: outcome.legalBodies }],
  );
  const rows = [
    { name: words.participating, legalBodies: asGiven, sums: asGiven.totals.participating },
    { name: words.allListed, legalBodies: asGiven, sums: asGiven.totals },
    ...computed.map((row) => ({ ...row, sums: row.legalBodies.totals })),
  ];
  const column = (amountOf: (sums: NeedFigures) => number): readonly string[] =>
    tkrColumn(
      rows.map((row) => BigInt(amountOf(row.sums))),
      language,
    );
  const [before, after] = [column((sums) => sums.needBeforeOre), column((sums) => sums.needAfterOre)];
  return [
    wrapped(words.participationTitle),
    ...table([
      [...words.participationHeads],
      ...rows.map(({ name, legalBodies }, at) => [
        name,
        before[at] ?? '',
        after[at] ?? '',
        String(legalBodies.totals.headcount),
        words.met(legalBodies.totals.target),
      ]),
    ]),
    ...others.flatMap(([name, { assumed, refusals }]) => [
      ...assumed.decided.map((id) => wrapped(words.assumedDecided(name, view.nameOf(id)), '- ')),
      ...assumed.notDecided.map((id) => wrapped(words.assumedNotDecided(name, view.nameOf(id)), '- ')),
      ...refusals.map((refusal) => wrapped(words.refused(name, refusal.changeId), '- ')),
    ]),
    ...computed
      .filter(({ legalBodies }) => legalBodies.bodies.some((body) => body.need.withAddOns.pays === 'unknown'))
      .map(({ name }) => wrapped(words.openPrices(name))),
  ];
}

import { present } from '../base/assert.ts';
import { sortedIds } from '../base/order.ts';
import { toJsonInteger } from '../base/overflow.ts';
import type { FactSheet, SetFact } from './fact-sheet.ts';
import type { RebaseFact } from './rebase-fact.ts';

/** What differs between the facts of a change before and after; none = it is the same change. */
export function differingFacts(before: FactSheet, after: FactSheet): RebaseFact[] {
  return [...presenceFacts(before, after), ...valueFacts(before, after), ...setFacts(before, after)];
}

/** The same change names the same things, so each presence has its like. */
function presenceFacts(before: FactSheet, after: FactSheet): RebaseFact[] {
  const was = new Map(before.presences.map((fact) => [keyOf(fact.thing, [fact.id]), fact.isThere]));
  return after.presences.flatMap(({ thing, id, isThere }): RebaseFact[] => {
    if (was.get(keyOf(thing, [id])) === isThere) return [];
    return [{ code: `${thing}${isThere ? 'Found' : 'Missing'}`, refs: [id], before: null, after: null }];
  });
}

/** Values that are known both times; what is there only once is told as missing, found, joining or leaving. */
function valueFacts(before: FactSheet, after: FactSheet): RebaseFact[] {
  const was = new Map(before.values.map((fact) => [keyOf(fact.code, fact.refs), fact.value]));
  return after.values.flatMap(({ code, refs, value }): RebaseFact[] => {
    const old = was.get(keyOf(code, refs));
    return old === undefined || old === value ? [] : [{ code, refs, before: old, after: value }];
  });
}

function setFacts(before: FactSheet, after: FactSheet): RebaseFact[] {
  if (before.sets === null || after.sets === null) return [];
  const [was, is] = [setsByKey(before.sets), setsByKey(after.sets)];
  return [...new Map([...was, ...is])].flatMap(([key, { set, refs }]) =>
    factsOfSet({ set, refs }, was.get(key)?.members ?? noMembers, is.get(key)?.members ?? noMembers),
  );
}

type Members = SetFact['members'];
const noMembers: Members = new Map();

function setsByKey(sets: readonly SetFact[]): Map<string, SetFact> {
  return new Map(sets.map((fact) => [keyOf(fact.set, fact.refs), fact]));
}

function factsOfSet({ set, refs }: Omit<SetFact, 'members'>, was: Members, is: Members): RebaseFact[] {
  const left = [...was.keys()].filter((id) => !is.has(id));
  const joined = [...is.keys()].filter((id) => !was.has(id));
  const changed = [...is.keys()].filter((id) => was.has(id) && was.get(id) !== is.get(id));
  const facts: RebaseFact[] = [];
  const of = (ids: readonly string[]): string[] => [...refs, ...sortedIds(ids)];
  if (left.length > 0) facts.push({ code: `${set}Leave`, refs: of(left), before: sumOf(was, left), after: null });
  if (joined.length > 0) facts.push({ code: `${set}Join`, refs: of(joined), before: null, after: sumOf(is, joined) });
  if (changed.length > 0) {
    const [before, after] = [sumOf(was, changed), sumOf(is, changed)];
    facts.push({ code: `${set}Changed`, refs: of(changed), before, after });
  }
  return facts;
}

/** The two sides of an internal pair would hide each other, so amounts are summed without their signs. */
function sumOf(members: Members, ids: readonly string[]): number {
  const amounts = ids.map((id) => present(members.get(id), `${id} is a member`));
  return toJsonInteger(amounts.reduce((sum, amount) => sum + (amount < 0n ? -amount : amount), 0n));
}

function keyOf(code: string, refs: readonly string[]): string {
  return JSON.stringify([code, ...refs]);
}

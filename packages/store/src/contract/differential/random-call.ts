import fc from 'fast-check';
import type { Call, Moment, OrganisationPart, ReadCall, ScenarioPart, WriteCall } from './call.ts';

/** Ids that stores like to mix up or to order otherwise: composed and not, halves of pairs, beyond the pairs, names of objects. */
const organisationId = chosen([
  'o',
  'o',
  'o',
  'o',
  'o',
  'o',
  'p',
  'Ö',
  'O\u0308',
  '😀',
  '\uff5e',
  '\ud83d',
  '__proto__',
]);
const scenarioId = chosen(['s', 's', 's', 's', 's', 't', 'S', '😀', '\uff5e', '\udc00', 'constructor']);
/** What no entry has as its id stands between and beyond those that have. */
const anyId = fc.oneof(organisationId, scenarioId, chosen(['a', 'q', '\u0000', '\uffff']));
const key = chosen(['k1', 'k2', 'K1', 'å', 'a\u030a', '\ud83d', '']);
const second = fc.integer({ min: 0, max: 20 });
const number = fc.integer({ min: -1, max: 14 });
const first = fc.integer({ min: 1, max: 4 });
const through = fc.constantFrom<(0 | 1)[]>(0, 0, 1);
/** Nearly always right. */
const off = fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 2 }));

const part = {
  off,
  ofOff: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 2 })),
  at: second,
  variant: fc.nat({ max: 999 }),
};

const organisationPart: fc.Arbitrary<OrganisationPart> = fc.record({
  id: organisationId,
  step: chosen(['load', 'patch', 'patch', 'patch', 'undo', 'undo', 'redo', 'redo']),
  ...part,
});

const scenarioPart: fc.Arbitrary<ScenarioPart> = fc.record({
  id: scenarioId,
  step: chosen(['edit', 'edit', 'edit', 'undo', 'undo', 'redo']),
  of: fc.oneof({ weight: 9, arbitrary: fc.constant('o') }, organisationId),
  ...part,
});

const write: fc.Arbitrary<WriteCall> = fc
  .record({
    parts: fc.oneof(
      { weight: 3, arbitrary: fc.tuple(organisationPart, fc.constant(null)) },
      { weight: 3, arbitrary: fc.tuple(fc.constant(null), scenarioPart) },
      { weight: 1, arbitrary: fc.tuple(organisationPart, scenarioPart) },
    ),
    key: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, key),
    through,
  })
  .map(({ parts: [organisation, scenario], ...rest }) => ({ do: 'write', organisation, scenario, ...rest }));

const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.constant(null),
  fc.record({ revision: number }),
  fc.record({ at: fc.integer({ min: -1, max: 21 }) }),
);

const read: fc.Arbitrary<ReadCall> = fc.oneof(
  readOf({ read: chosen(['organisation', 'organisationHead']), id: organisationId, knownAt: moment }),
  readOf({ read: chosen(['organisations']), first, after: orNull(anyId), at: orNull(second) }),
  readOf({ read: chosen(['organisationHistory']), id: organisationId, first, before: orNull(number) }),
  readOf({ read: chosen(['scenarioHistory']), id: scenarioId, first, before: orNull(number) }),
  readOf({ read: chosen(['scenario']), id: scenarioId, version: orNull(number) }),
  readOf({ read: chosen(['scenarios']), of: orNull(organisationId), first, after: orNull(anyId) }),
  readOf({ read: chosen(['receipt']), key }),
  readOf({ read: chosen(['audit']) }),
);

/** Any call, in the proportions in which faults are likely to show. */
export const randomCall: fc.Arbitrary<Call> = fc.oneof(
  { weight: 14, arbitrary: write },
  {
    weight: 2,
    arbitrary: fc.record({ do: chosen(['repeat']), back: fc.nat({ max: 4 }), key: orNull(key), through }),
  },
  { weight: 6, arbitrary: read },
  { weight: 1, arbitrary: fc.record({ do: chosen(['restart']), through }) },
);

function readOf<T extends object>(
  asked: { [name in keyof T]: fc.Arbitrary<T[name]> },
): fc.Arbitrary<T & { readonly do: 'read'; readonly through: 0 | 1 }> {
  return fc.tuple(fc.record(asked), through).map(([what, by]) => ({ ...what, do: 'read', through: by }));
}

function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

function chosen<const T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

import type { EconomyQuery } from '#generated/graphql.ts';
import { organisationAddress, unitAddressIn } from '#lib/organisation/organisation-address.ts';
import { now } from '#lib/organisation/two-times.ts';
import { slugOfType } from '../change-form/change-forms.ts';
import { scenarioPath } from '../scenario-path.ts';
import { segment } from './figure-of-cell.ts';

type Economy = NonNullable<EconomyQuery['scenario']>;
type Gap = NonNullable<Economy['evaluation']['gaps']>[number];

/** What is missing, where it is put right, and the figure that tells what it concerns. */
export type GapLink = {
  readonly message: string;
  /** Null when the figure leads there: its rows tell the change that lacks something. */
  readonly repair: { readonly href: string; readonly kind: 'change' | 'agreement' | 'unit' | 'organisation' } | null;
  /** The sentence of the change that is put right; null where it is no change. */
  readonly change: string | null;
  readonly figure: string;
};

type Place = Pick<Economy, 'id' | 'changes' | 'organisation'>;

/** Where the missing data is put right: the change itself, an agreement, a unit, or the organisation's file. */
export function gapLink(gap: Gap, { id, changes, organisation }: Place): GapLink {
  const [first = ''] = gap.refs;
  const path = scenarioPath(id);
  const figure = ['gaps', gap.code, ...gap.refs.map(segment)].join('/');
  const said = { message: gap.message, figure, change: null };
  switch (gap.code) {
    case 'priceLevelMixed': {
      const change = changes.find((one) => one.id === first);
      const href =
        change === undefined ? path : `${path}/${slugOfType(change.type)}?andra=${encodeURIComponent(first)}`;
      return { ...said, repair: { href, kind: 'change' }, change: change?.sentence ?? null };
    }
    case 'unpriced':
      return { ...said, repair: null };
    case 'agreementMissing': {
      const customer = encodeURIComponent(gap.refs[1] ?? '');
      return { ...said, repair: { href: `${path}/avtal?kund=${customer}`, kind: 'agreement' } };
    }
    case 'personnelLineMissing':
    case 'internalNotClosed':
      return { ...said, repair: { href: unitAddressIn(organisation.id, now)(first), kind: 'unit' } };
    default:
      return { ...said, repair: { href: organisationAddress('units', organisation.id, now), kind: 'organisation' } };
  }
}

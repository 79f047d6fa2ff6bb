import { lazy } from '../base/lazy.ts';
import type { Comparison } from '../evaluate/comparison.ts';
import { type Money, moneyOf } from '../evaluate/money/money.ts';
import { basisOf } from './basis.ts';
import { conditionsSection } from './conditions-section.ts';
import { conservationSection } from './conservation-section.ts';
import type { Explanation } from './explanation.ts';
import { figureAddress, parseFigureAddress } from './figure-address.ts';
import { fullYearSection } from './full-year-section.ts';
import { gapsSection } from './gaps-section.ts';
import { internalTradeSection } from './internal-trade-section.ts';
import { employerChangeSection, movedSection } from './moved-section.ts';
import { nearestText } from './nearest-text.ts';
import type { Section } from './section.ts';
import { staffFunctionsSection, vulnerableFunctionsSection } from './staff-functions-section.ts';
import { targetSection } from './target-section.ts';
import { verdictSection } from './verdict-section.ts';
import { warningsSection } from './warnings-section.ts';
import { yearsSection } from './years-section.ts';

/** Förklaringar: why each figure of one evaluation is what it is. */
export interface Explanations {
  /** Every address that begins so, in the order of the evaluation. Reckons only the parts that the prefix may lead into. */
  figures(prefix?: string): readonly string[];
  /**
   * Why a figure is what it is; null when there is no figure at the address. The terms sum to the figure exactly, asserted: they
   * are found line by line and position by position, another way than the evaluation takes. Throws `Overflow`.
   */
  explain(address: string): Explanation | null;
  /** The figure whose address is most like the one given, in the part that its beginning is most like; else the verdict. */
  nearest(address: string): string;
}

/** The explanations of a comparison; nothing is reckoned yet. `money` when it is reckoned already. */
export function explanationsOf(
  comparison: Comparison,
  money: () => Money = lazy(() => moneyOf(comparison)),
): Explanations {
  const basis = basisOf(comparison, money);
  const sections: ReadonlyMap<string, Section> = new Map([
    ['verdict', verdictSection(basis)],
    ['failedConditions', conditionsSection(basis)],
    ['gaps', gapsSection(basis)],
    ['warnings', warningsSection(basis)],
    ['years', yearsSection(basis)],
    ['fullYear', fullYearSection(basis)],
    ['moved', movedSection(basis)],
    ['employerChange', employerChangeSection(basis)],
    ['staffFunctions', staffFunctionsSection(basis)],
    ['vulnerableFunctions', vulnerableFunctionsSection(basis)],
    ['internalTrade', internalTradeSection(basis)],
    ['target', targetSection(basis)],
    ['conservation', conservationSection(basis)],
  ]);
  const addressesIn = (section: Section): string[] => section.figures().map(figureAddress);
  return {
    figures(prefix = '') {
      const bare = withoutSlash(prefix);
      return [...sections]
        .filter(([name]) => name.startsWith(bare) || bare.startsWith(name))
        .flatMap(([, section]) => addressesIn(section))
        .filter((address) => address.startsWith(bare));
    },
    explain(address) {
      const path = parseFigureAddress(address) ?? [];
      return sections.get(path[0] ?? '')?.explain(path) ?? null;
    },
    nearest(address) {
      const bare = withoutSlash(address);
      const name = nearestText(bare.replace(/\/.*$/s, ''), [...sections.keys()]);
      const addresses = [...sections].flatMap(([key, section]) => (key === name ? addressesIn(section) : []));
      return nearestText(bare, addresses) ?? 'verdict';
    },
  };
}

function withoutSlash(address: string): string {
  return address.startsWith('/') ? address.slice(1) : address;
}

import { lookUp, valuesOf } from '../base/layered-map.ts';
import type { TradePair } from '../evaluate/evaluation.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { lineOf, linesOn, type Organisation, roleOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Basis } from './basis.ts';
import { explained, figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { changedLine, standingLine } from './line-term.ts';
import type { Section } from './section.ts';
import type { Stage } from './stage.ts';
import type { LineTerm } from './term.ts';

const figures = [
  ['beforeOre', 'before'],
  ['afterOre', 'after'],
] as const;

/** `internalTrade/beforeOre`, `internalTrade/afterOre`, and `internalTrade/pairs/SELLER/BUYER/…`. */
export function internalTradeSection(basis: Basis): Section {
  return {
    figures: () => [
      ...figures.map(([name]) => ['internalTrade', name]),
      ...basis.internalTrade().pairs.flatMap((pair) => figures.map(([name]) => [...pairPath(pair), name])),
    ],
    explain(path) {
      const [, list, sellerId, buyerId, name] = path;
      if (path.length === 2) return explainSum(basis, path);
      const pair = basis.internalTrade().pairs.find((row) => row.sellerId === sellerId && row.buyerId === buyerId);
      const figure = figures.find(([key]) => key === name);
      if (path.length !== 5 || list !== 'pairs' || pair === undefined || figure === undefined) return null;
      const [key, moment] = figure;
      const terms = salesBetween(basis.comparison[moment], pair.sellerId, pair.buyerId);
      return explained({ path, unit: 'ore', value: pair[key], rule: 'tradePair', terms });
    },
  };
}

/** The way to a pair. */
export function pairPath({ sellerId, buyerId }: Pick<TradePair, 'sellerId' | 'buyerId'>): FigurePath {
  return ['internalTrade', 'pairs', sellerId, buyerId];
}

function explainSum(basis: Basis, path: FigurePath): ReturnType<Section['explain']> {
  const { beforeOre, afterOre } = basis.internalTrade();
  const { before } = basis.comparison;
  if (path[1] === 'beforeOre') {
    const terms = [...valuesOf(before.tables.lines)].filter((line) => isSale(before, line)).map(sold);
    return explained({ path, unit: 'ore', value: beforeOre, rule: 'tradeBefore', terms });
  }
  if (path[1] !== 'afterOre') return null;
  const terms = [figureTerm(['internalTrade', 'beforeOre'], beforeOre), ...basis.stages().flatMap(salesChangedBy)];
  return explained({ path, unit: 'ore', value: afterOre, rule: 'tradeAfter', terms });
}

function salesBetween(organisation: Organisation, sellerId: UnitId, buyerId: UnitId): LineTerm[] {
  return linesOn(organisation, sellerId)
    .map((id) => lineOf(organisation, id))
    .filter((line) => line.counterpartId === buyerId && isSale(organisation, line))
    .map(sold);
}

/** The sale lines that a step made and ended. */
function salesChangedBy({ before, after, lines, date, changeId }: Stage): LineTerm[] {
  const when = { share: null, date, changeId };
  return [...lines].flatMap((id) => {
    const [old, now] = [lookUp(before.tables.lines, id), lookUp(after.tables.lines, id)];
    if (old !== undefined && now === undefined && isSale(before, old)) {
      return [changedLine({ line: old, event: 'ceased', amount: BigInt(old.amountOre) }, when)];
    }
    if (old === undefined && now !== undefined && isSale(after, now)) {
      return [changedLine({ line: now, event: 'made', amount: -BigInt(now.amountOre) }, when)];
    }
    return [];
  });
}

function isSale(organisation: Organisation, line: BudgetLine): boolean {
  return line.counterpartId !== null && roleOf(organisation, line) === 'internalSale';
}

function sold(line: BudgetLine): LineTerm {
  return standingLine(line, -1n);
}

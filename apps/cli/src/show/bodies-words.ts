import type { Language, LegalBodyTotals } from '@samorg/domain';
import { amountInWords } from '@samorg/domain';

type Target = NonNullable<LegalBodyTotals['target']>;

/** Every text of the part about legal bodies. */
export interface BodiesWords {
  readonly title: string;
  readonly baseline: (date: string, year: number) => string;
  readonly needTitle: string;
  readonly needHeads: readonly string[];
  readonly pricesMixed: string;
  readonly unknownNeed: (names: string) => string;
  readonly yearTitle: string;
  readonly body: string;
  readonly transition: string;
  readonly paymentTitle: string;
  readonly paymentHeads: readonly string[];
  readonly targetTitle: string;
  readonly targetHeads: readonly string[];
  readonly targetOutcome: (target: Target) => string;
  readonly allTogether: (without: string, withAddOns: string) => string;
  readonly paysMore: (without: string, withAddOns: string) => string;
  readonly nobody: string;
  readonly unknown: string;
  readonly employerTitle: string;
  readonly staff: (headcount: number, fte: string) => string;
  readonly participationTitle: string;
  readonly participationHeads: readonly string[];
  readonly participating: string;
  readonly allListed: string;
  readonly ifAllDecided: string;
  readonly ifAssumed: string;
  readonly met: (target: Target | null) => string;
  readonly assumedDecided: (row: string, name: string) => string;
  readonly assumedNotDecided: (row: string, name: string) => string;
  readonly refused: (row: string, changeId: string) => string;
  readonly openPrices: (row: string) => string;
  readonly sum: string;
}

export const bodiesWords: Readonly<Record<Language, BodiesWords>> = {
  sv: {
    title: 'Juridiska personer i reformen',
    baseline: (date, year) =>
      `Utgångsläge ${date}, budgetår ${year}. Belopp i tkr. Skatten i finansförvaltningar är inte med.`,
    needTitle: 'Behov ett helår',
    needHeads: ['Juridisk person', 'Beslut', 'Före', 'Efter', 'Ändring', 'Därav pris'],
    pricesMixed: 'Före och efter är i olika års priser: jämför hellre med den uppräknade kostnaden.',
    unknownNeed: (names) => `Priset är inte känt för ${names}: behovet efter säger för lite.`,
    yearTitle: 'Behov efter, år för år',
    body: 'Juridisk person',
    transition: 'Omställningskostnad, utöver behovet:',
    paymentTitle: 'Pris mellan juridiska personer, helår',
    paymentHeads: ['Betalar till', 'Före', 'Efter'],
    targetTitle: 'Kostnadsmål: plan mot uppräknad kostnad, helår',
    targetHeads: ['Juridisk person', 'Uppräknad', 'Plan', 'Skillnad', 'Tillägg', 'Med tillägg'],
    targetOutcome: ({ ceilingOre, planOre, missOre, met }) =>
      planOre === null || missOre === null
        ? `Tak ${amountInWords(ceilingOre, 'sv')}. Planen är inte känd, så målet kan inte prövas.`
        : `Tak ${amountInWords(ceilingOre, 'sv')}, plan ${amountInWords(planOre, 'sv')}: målet nås${
            met === true ? '' : ` inte, ${amountInWords(missOre, 'sv')} över`
          }.`,
    allTogether: (without, withAddOns) =>
      `Tillsammans mot uppräknad kostnad: ${without}; med tilläggstjänster ${withAddOns}.`,
    paysMore: (without, withAddOns) =>
      `Betalar mer än sin uppräknade kostnad: ${without}; med tilläggstjänster: ${withAddOns}.`,
    nobody: 'ingen',
    unknown: 'okänt',
    employerTitle: 'Byter arbetsgivare',
    staff: (headcount, fte) => `${headcount} platser, ${fte} årsarbetare`,
    participationTitle: 'Med och utan dem som inte har beslutat',
    participationHeads: ['Summa', 'Behov före', 'Behov efter', 'Platser', 'Mål'],
    participating: 'De som deltar',
    allListed: 'Alla, som scenariot säger',
    ifAllDecided: 'Om alla beslutar',
    ifAssumed: 'Med antagandet',
    met: (target) => (target === null ? '–' : target.met === null ? 'okänt' : target.met ? 'nås' : 'nås inte'),
    assumedDecided: (row, name) => `${row}: ${name} räknas som beslutat.`,
    assumedNotDecided: (row, name) => `${row}: ${name} räknas som inte beslutat.`,
    refused: (row, changeId) => `${row}: ändringen ${changeId} går inte att göra, så inget räknas.`,
    openPrices: (row) => `${row}: något pris är inte känt, så behovet efter säger för lite.`,
    sum: 'Summa',
  },
  en: {
    title: 'Legal bodies of the reform',
    baseline: (date, year) =>
      `Baseline ${date}, budget year ${year}. Amounts in tkr (SEK 1,000). The tax in finance units is left out.`,
    needTitle: 'Need of a full year',
    needHeads: ['Legal body', 'Decision', 'Before', 'After', 'Change', 'Of it price'],
    pricesMixed: 'Before and after are in prices of different years: compare with the indexed cost instead.',
    unknownNeed: (names) => `The price is not known for ${names}: the need after tells too little.`,
    yearTitle: 'Need after, year by year',
    body: 'Legal body',
    transition: 'Transition cost, beside the need:',
    paymentTitle: 'Price between legal bodies, full year',
    paymentHeads: ['Pays to', 'Before', 'After'],
    targetTitle: 'Cost target: plan against indexed cost, full year',
    targetHeads: ['Legal body', 'Indexed', 'Plan', 'Difference', 'Add-ons', 'With add-ons'],
    targetOutcome: ({ ceilingOre, planOre, missOre, met }) =>
      planOre === null || missOre === null
        ? `Ceiling ${amountInWords(ceilingOre, 'en')}. The plan is not known, so the target cannot be tested.`
        : `Ceiling ${amountInWords(ceilingOre, 'en')}, plan ${amountInWords(planOre, 'en')}: the target is ${
            met === true ? 'met' : `missed by ${amountInWords(missOre, 'en')}`
          }.`,
    allTogether: (without, withAddOns) => `Together against indexed cost: ${without}; with add-ons ${withAddOns}.`,
    paysMore: (without, withAddOns) => `Pays more than its indexed cost: ${without}; with add-ons: ${withAddOns}.`,
    nobody: 'nobody',
    unknown: 'unknown',
    employerTitle: 'Changes employer',
    staff: (headcount, fte) => `${headcount} places, ${fte} full-time equivalents`,
    participationTitle: 'With and without those that have not decided',
    participationHeads: ['Sum', 'Need before', 'Need after', 'Places', 'Target'],
    participating: 'Those that take part',
    allListed: 'All, as the scenario says',
    ifAllDecided: 'If all decide',
    ifAssumed: 'As assumed',
    met: (target) => (target === null ? '–' : target.met === null ? 'unknown' : target.met ? 'met' : 'missed'),
    assumedDecided: (row, name) => `${row}: ${name} is counted as decided.`,
    assumedNotDecided: (row, name) => `${row}: ${name} is counted as not decided.`,
    refused: (row, changeId) => `${row}: change ${changeId} is impossible, so nothing is reckoned.`,
    openPrices: (row) => `${row}: some price is not known, so the need after tells too little.`,
    sum: 'Sum',
  },
};

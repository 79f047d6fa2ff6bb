import type { Language } from '@samorg/domain';

type Words = Readonly<Record<string, string>>;

/** Words that the name of a figure is put together from. */
interface FigureWords {
  /** Last part of an address. */
  readonly figures: Words;
  /** Steps before rounding. */
  readonly exact: Words;
  readonly trade: Words;
  readonly target: Words;
  readonly conservation: Words;
  readonly moments: Words;
  readonly fullYear: string;
  readonly employerChange: string;
  readonly core: string;
  readonly verdict: string;
  readonly condition: string;
  readonly warnings: string;
  readonly gaps: string;
}

/** Words of figures in each language, by property name. */
export const figureWords: Readonly<Record<Language, FigureWords>> = {
  sv: {
    figures: {
      needBeforeOre: 'Behov före',
      needAfterOre: 'Behov efter',
      technicalAdjustmentOre: 'Beräknad teknisk reglering',
      decidedAdjustmentOre: 'Beslutad teknisk reglering',
      crossEntityOre: 'Över gränsen mellan juridiska personer',
      remainderOre: 'Kvar att reglera',
      fundingBeforeOre: 'Ram före',
      fundingAfterOre: 'Ram efter',
      netExternalChangeOre: 'Ändrad extern nettokostnad',
      transitionCostOre: 'Omställningskostnad',
      movedDirectCostOre: 'Flyttad verksamhet',
      positionsOre: 'Tjänster som flyttar för sig',
      overheadOre: 'Omkostnader',
      internalTradeOre: 'Internhandel',
      budgetChangeOre: 'Beslut om budget',
      changeOre: 'Ändrat behov',
      lostRecoveryOre: 'Bidrag till omkostnader som upphör',
      positionsMovedOutOre: 'Tjänster som har flyttat ut',
      strandedOre: 'Omkostnader som blir kvar',
      headcount: 'Personer',
      vacantHeadcount: 'Vakanta platser',
      fteMilli: 'Årsarbetare',
      personnelCostOre: 'Lönekostnad',
      annualCostOre: 'Lönekostnad',
      withUnits: 'flyttar med sina enheter',
      separately: 'flyttar för sig',
      trade: 'internhandel',
      overhead: 'omkostnader',
    },
    exact: {
      structural: 'Strukturell ändring',
      crossEntity: 'Över gränsen mellan juridiska personer, före avrundning',
      budget: 'Ändrade medel',
      decided: 'Beslutad reglering före avrundning',
      adjustment: 'Beräknad reglering före avrundning',
    },
    trade: { beforeOre: 'Internhandel före', afterOre: 'Internhandel efter' },
    target: {
      baseOre: 'Kostnad basåret',
      indexedOre: 'Uppräknad kostnad',
      ceilingOre: 'Kostnadsmål',
      planOre: 'Planens kostnad',
      missOre: 'Skillnad mot målet',
      addOnOre: 'Tilläggstjänster',
      differenceOre: 'Plan mot uppräknad kostnad',
      achievedReductionPctMilli: 'Uppnådd sänkning',
    },
    conservation: {
      headcount: 'Personer i allt',
      fteMilli: 'Årsarbetare i allt',
      positionCostOre: 'Lönekostnad i allt',
      externalOre: 'Externa kostnader och intäkter',
    },
    moments: { before: 'före', after: 'efter' },
    fullYear: 'helår',
    employerChange: 'byter arbetsgivare',
    core: 'kärnverksamhet',
    verdict: 'Utfallets grunder',
    condition: 'Villkor',
    warnings: 'Att bevaka',
    gaps: 'Saknas',
  },
  en: {
    figures: {
      needBeforeOre: 'Need before',
      needAfterOre: 'Need after',
      technicalAdjustmentOre: 'Computed technical adjustment',
      decidedAdjustmentOre: 'Decided technical adjustment',
      crossEntityOre: 'Across legal entities',
      remainderOre: 'Left to adjust',
      fundingBeforeOre: 'Funding before',
      fundingAfterOre: 'Funding after',
      netExternalChangeOre: 'Change of external net cost',
      transitionCostOre: 'Transition cost',
      movedDirectCostOre: 'Moved activity',
      positionsOre: 'Posts that move by themselves',
      overheadOre: 'Overhead',
      internalTradeOre: 'Internal trade',
      budgetChangeOre: 'Budget decisions',
      changeOre: 'Change of need',
      lostRecoveryOre: 'Contributions to overhead that cease',
      positionsMovedOutOre: 'Posts that have moved out',
      strandedOre: 'Overhead left behind',
      headcount: 'People',
      vacantHeadcount: 'Vacant places',
      fteMilli: 'FTE',
      personnelCostOre: 'Payroll cost',
      annualCostOre: 'Payroll cost',
      withUnits: 'move with their units',
      separately: 'move by themselves',
      trade: 'internal trade',
      overhead: 'overhead',
    },
    exact: {
      structural: 'Structural change',
      crossEntity: 'Across legal entities, before rounding',
      budget: 'Changed means',
      decided: 'Decided adjustment before rounding',
      adjustment: 'Computed adjustment before rounding',
    },
    trade: { beforeOre: 'Internal trade before', afterOre: 'Internal trade after' },
    target: {
      baseOre: 'Cost of the base year',
      indexedOre: 'Indexed cost',
      ceilingOre: 'Cost target',
      planOre: 'Cost of the plan',
      missOre: 'Difference from the target',
      addOnOre: 'Add-on services',
      differenceOre: 'Plan against indexed cost',
      achievedReductionPctMilli: 'Achieved reduction',
    },
    conservation: {
      headcount: 'People in all',
      fteMilli: 'FTE in all',
      positionCostOre: 'Payroll cost in all',
      externalOre: 'External costs and income',
    },
    moments: { before: 'before', after: 'after' },
    fullYear: 'full year',
    employerChange: 'change employer',
    core: 'core activity',
    verdict: 'Grounds of the verdict',
    condition: 'Condition',
    warnings: 'To watch',
    gaps: 'Missing',
  },
};

import { builder } from './builder.ts';

/** Slag av enhet. */
export const UnitKindEnum = builder.enumType('UnitKind', {
  description: 'Kind of a unit.',
  values: {
    legalEntity: { description: 'Juridisk person: region, municipality, federation, company; the employer.' },
    association: { description: 'Förening without an employer role here.' },
    assembly: { description: 'Fullmäktige.' },
    board: { description: 'Styrelse or nämnd: answers for money.' },
    committee: { description: 'Utskott or beredning.' },
    managementGroup: { description: 'Ledningsgrupp.' },
    administration: { description: 'Förvaltning: the officials of a board.' },
    department: { description: 'Avdelning, verksamhet.' },
    unit: { description: 'Enhet of any depth.' },
    finance: { description: 'Finansförvaltning: tax in, board funding out.' },
  },
});

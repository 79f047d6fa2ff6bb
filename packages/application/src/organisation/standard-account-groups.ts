/** The usual kinds of cost and income that an organisation is begun with, in the shape of the organisation file. */
export const standardAccountGroups = [
  { id: 'personnel', name: 'Personalkostnader (lön + PO-pålägg)', role: 'personnel', nature: 'cost', internal: false },
  { id: 'otherCosts', name: 'Övriga verksamhetskostnader', role: 'cost', nature: 'cost', internal: false },
  { id: 'externalIncome', name: 'Externa intäkter', role: 'income', nature: 'income', internal: false },
  { id: 'internalSale', name: 'Intern försäljning', role: 'internalSale', nature: 'income', internal: true },
  { id: 'internalPurchase', name: 'Internt köp', role: 'internalPurchase', nature: 'cost', internal: true },
  { id: 'overheadCharge', name: 'Fördelade omkostnader', role: 'overheadCharge', nature: 'cost', internal: true },
  { id: 'overheadRecovery', name: 'Återförda omkostnader', role: 'overheadRecovery', nature: 'income', internal: true },
  { id: 'boardFunding', name: 'Ram från fullmäktige', role: 'fundingReceived', nature: 'income', internal: true },
  { id: 'boardFundingPaid', name: 'Utbetald ram', role: 'fundingPaid', nature: 'cost', internal: true },
  { id: 'transition', name: 'Omställningskostnader', role: 'transition', nature: 'cost', internal: false },
] as const;

/** What happens to internal sale from the moved part to the rest: stays, ceases on both sides, or is agreed anew. */
export type TradePolicy = 'keep' | 'dissolve' | 'serviceAgreement';

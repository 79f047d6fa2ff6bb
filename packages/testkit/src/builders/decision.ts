import type { Decision } from '@samorg/domain';

/** A decision of which nothing is known but its id. */
export function aDecision(id: string): Decision {
  return {
    id,
    kind: 'beslut',
    bodyId: null,
    addresseeId: null,
    date: null,
    due: null,
    paragraph: null,
    caseNumber: null,
    text: [],
    sameTextAsId: null,
    basedOnIds: [],
    dispatchedTo: [],
    attachments: [],
    delegated: null,
    status: null,
    source: null,
    note: null,
  };
}

import type { ReaderDecision, ReaderStep } from '@samorg/application';
import { builder } from './builder.ts';

export const SharedDecisionType = builder.objectRef<ReaderDecision>('SharedDecision').implement({
  description: 'The decision that the changes carry out, as the data has it.',
  fields: (t) => ({
    body: t.exposeString('body', { nullable: true, description: 'Who decides; null where it is not stated.' }),
    caseNumber: t.exposeString('caseNumber', { nullable: true, description: 'Diarienummer.' }),
    paragraph: t.exposeString('paragraph', { nullable: true, description: 'Paragraph of the minutes.' }),
    status: t.exposeString('status', { nullable: true, description: 'Status as the data says, such as decided.' }),
    clauses: t.stringList({
      description: 'Att-satser in order, to the letter.',
      resolve: ({ clauses }) => [...clauses],
    }),
  }),
});

const SharedStepWhatEnum = builder.enumType('SharedStepWhat', {
  description: 'What happens.',
  values: {
    document: { description: 'A document or decision of `kind`.' },
    inForce: { description: 'Changes take effect.' },
    due: { description: 'The decision asks for it to be done by then.' },
    reportBack: { description: 'The decision asks for a report.' },
  } satisfies Record<ReaderStep['what'], object>,
});

export const SharedStepType = builder.objectRef<ReaderStep>('SharedStep').implement({
  description: 'One step on the way to the decision, or after it.',
  fields: (t) => ({
    what: t.expose('what', { type: SharedStepWhatEnum, description: 'What happens.' }),
    kind: t.exposeString('kind', { nullable: true, description: 'Kind of document, as the data says (in Swedish).' }),
    body: t.exposeString('body', { nullable: true, description: 'Whose document it is, or who is reported to.' }),
    date: t.exposeString('date', {
      nullable: true,
      description: 'YYYY-MM-DD or YYYY-MM; null where the data gives none.',
    }),
    isDecision: t.exposeBoolean('isDecision', {
      description: 'Whether it is the decision that the changes carry out.',
    }),
  }),
});

import { besideItself, planSummaryOf, staffFunctionMatrixOf } from '@samorg/domain';
import { builder } from './builder.ts';
import { namesOnDay } from './names.ts';
import { OrganisationType } from './organisation-ref.ts';
import { PlanSummaryType } from './plan-summary.ts';
import { ReportBackType } from './report-back.ts';
import { StaffFunctionMatrixType } from './staff-function-matrix.ts';

builder.objectFields(OrganisationType, (t) => ({
  staffFunctionMatrix: t.field({
    type: StaffFunctionMatrixType,
    description:
      'Staff functions per administration on the day. The organisation stands beside itself: before and after are alike. Walks every position, once.',
    resolve: async ({ view }) => {
      const organisation = (await view()).snapshot();
      return { ...staffFunctionMatrixOf(besideItself(organisation)), names: namesOnDay(organisation) };
    },
  }),
  actionPlan: t.field({
    type: PlanSummaryType,
    description: 'Handlingsplan on the day. The organisation stands beside itself: before and after are alike.',
    resolve: async ({ view }) => {
      const organisation = (await view()).snapshot();
      const states = besideItself(organisation);
      return { ...planSummaryOf(states), states, names: namesOnDay(organisation) };
    },
  }),
  reportBacks: t.field({
    type: [ReportBackType],
    description: 'What decisions ask to be reported back, in the order of the file.',
    resolve: async ({ view }) => {
      const organisation = (await view()).snapshot();
      const names = namesOnDay(organisation);
      return organisation.reference.statement.reportBacks.map((row) => ({ ...row, names }));
    },
  }),
}));

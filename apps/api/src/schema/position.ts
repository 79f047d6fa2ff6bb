import type { OrganisationView } from '@samorg/application';
import type { Position } from '@samorg/domain';
import { builder } from './builder.ts';
import { pageType } from './page-type.ts';
import { shownUnit, UnitType } from './shown-unit.ts';
import { StaffFunctionType } from './staff-function.ts';

/** A position with the organisation that it stands in. */
export interface ShownPosition {
  readonly view: OrganisationView;
  readonly position: Position;
}

const PositionType = builder.objectRef<ShownPosition>('Position').implement({
  description: 'Tjänster: budgeted places with one title on one unit. Never persons.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the position.', resolve: ({ position }) => position.id }),
    title: t.string({ description: 'Befattning.', resolve: ({ position }) => position.title }),
    headcount: t.int({ description: 'Places, vacant ones included.', resolve: ({ position }) => position.headcount }),
    vacantHeadcount: t.int({ description: 'Vacant places.', resolve: ({ position }) => position.vacantHeadcount }),
    fteMilli: t.field({
      type: 'MilliFte',
      description: 'Årsarbetare, thousandths of a full-time equivalent.',
      resolve: ({ position }) => position.fteMilli,
    }),
    annualCostOre: t.field({
      type: 'Ore',
      nullable: true,
      description: 'Personnel cost of a full year with on-costs, öre; null = unknown.',
      resolve: ({ position }) => position.annualCostOre,
    }),
    staffFunction: t.field({
      type: StaffFunctionType,
      nullable: true,
      description: 'The staff function that it serves; null = core activity, or split over several.',
      resolve: ({ view, position }) =>
        view.stored.statement.staffFunctions.find((row) => row.id === position.staffFunctionId) ?? null,
    }),
    managerOf: t.field({
      type: UnitType,
      nullable: true,
      description: 'The unit that it manages (chef).',
      resolve: ({ view, position }) => shownUnit(view, position.managerOf),
    }),
    sharedService: t.boolean({
      description: 'Gemensam service: serves everybody, not staff support.',
      resolve: ({ position }) => position.sharedService,
    }),
  }),
});

export const PositionPageType = pageType('PositionPage', PositionType, {
  description: 'A page of positions.',
  items: 'The positions of the page, in the order of the file.',
  total: 'Number of positions in all.',
});

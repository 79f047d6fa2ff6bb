import { builder } from './builder.ts';
import { ChangeInput, changeOfInput } from './change-input.ts';
import { baselineArguments } from './rebase.ts';
import { ScenarioPropertiesInput } from './scenario-properties-input.ts';
import { ScenarioResult } from './scenario-result.ts';

/** The two arguments of every write to a scenario. */
const targetArguments = builder.args((t) => ({
  scenarioId: t.id({ required: true, description: 'Id of the scenario.' }),
  expectedVersion: t.int({
    required: true,
    description: 'The version that the author saw; another one is a conflict.',
  }),
}));

builder.mutationField('addChange', (t) =>
  t.field({
    type: ScenarioResult,
    description: 'Adds a change. An impossible one is refused and not kept.',
    args: {
      ...targetArguments,
      change: t.arg({ type: ChangeInput, required: true, description: 'The change.' }),
      at: t.arg.int({ description: 'Its place among the changes, 0 = first; absent = last.' }),
    },
    resolve: (_root, { change, at, ...target }, { samorg, actor }) => {
      const parsed = changeOfInput(change, samorg.newId);
      if (!parsed.ok) return { kind: 'invalid' as const, faults: parsed.faults };
      return samorg.addChange({ ...target, actor }, { change: parsed.change, at: at ?? null });
    },
  }),
);

builder.mutationField('replaceChange', (t) =>
  t.field({
    type: ScenarioResult,
    description:
      'Puts a change in the place of another, under its id, in one step that can be undone. An impossible one is refused and not kept; others that built on the old one stay and show as refused.',
    args: {
      ...targetArguments,
      changeId: t.arg.id({ required: true, description: 'Id of the change that it replaces; stays.' }),
      change: t.arg({ type: ChangeInput, required: true, description: 'The change; an id in it is passed over.' }),
    },
    resolve: (_root, { change, changeId, ...target }, { samorg, actor }) => {
      const parsed = changeOfInput(change, samorg.newId, changeId);
      if (!parsed.ok) return { kind: 'invalid' as const, faults: parsed.faults };
      return samorg.replaceChange({ ...target, actor }, parsed.change);
    },
  }),
);

builder.mutationField('removeChange', (t) =>
  t.field({
    type: ScenarioResult,
    description: 'Removes a change. Others that built on it stay and show as refused.',
    args: { ...targetArguments, changeId: t.arg.id({ required: true, description: 'Id of the change.' }) },
    resolve: (_root, { changeId, ...target }, { samorg, actor }) => samorg.removeChange({ ...target, actor }, changeId),
  }),
);

builder.mutationField('reorderChanges', (t) =>
  t.field({
    type: ScenarioResult,
    description: 'Puts the changes in another order. It matters only within a date.',
    args: {
      ...targetArguments,
      changeIds: t.arg.idList({ required: true, description: 'Every change once, in the new order.' }),
    },
    resolve: (_root, { changeIds, ...target }, { samorg, actor }) =>
      samorg.reorderChanges({ ...target, actor }, changeIds),
  }),
);

builder.mutationField('setScenarioProperties', (t) =>
  t.field({
    type: ScenarioResult,
    description:
      'Sets participation, target, tolerance and part-year factors, in one step that can be undone. Absent = keep, null = clear.',
    args: {
      ...targetArguments,
      properties: t.arg({ type: ScenarioPropertiesInput, required: true, description: 'What is set or cleared.' }),
    },
    resolve: (_root, { properties, ...target }, { samorg, actor }) =>
      samorg.setScenarioProperties({ ...target, actor }, properties),
  }),
);

builder.mutationField('adoptProposedAdjustments', (t) =>
  t.field({
    type: ScenarioResult,
    description: 'Föreslå teknisk reglering: adds proposedAdjustments as changes, in one step that can be undone.',
    args: targetArguments,
    resolve: (_root, target, { samorg, actor }) => samorg.adoptProposedAdjustments({ ...target, actor }),
  }),
);

builder.mutationField('undoScenario', (t) =>
  t.field({
    type: ScenarioResult,
    description: 'Takes the last step of the scenario back.',
    args: targetArguments,
    resolve: (_root, target, { samorg, actor }) => samorg.undoScenario({ ...target, actor }),
  }),
);

builder.mutationField('redoScenario', (t) =>
  t.field({
    type: ScenarioResult,
    description: 'Brings back the step that was taken back last.',
    args: targetArguments,
    resolve: (_root, target, { samorg, actor }) => samorg.redoScenario({ ...target, actor }),
  }),
);

builder.mutationField('restoreScenario', (t) =>
  t.field({
    type: ScenarioResult,
    description:
      'Ångra till hit: the scenario becomes as it was at an earlier version, as a new version, in one step that can be undone.',
    args: {
      ...targetArguments,
      version: t.arg.int({ required: true, description: 'The version to go back to; also one that was undone later.' }),
    },
    resolve: (_root, { version, ...target }, { samorg, actor }) =>
      samorg.restoreScenario({ ...target, actor }, version),
  }),
);

builder.mutationField('rebaseScenario', (t) =>
  t.field({
    type: ScenarioResult,
    description:
      'Byt utgångsläge: the scenario starts from the organisation as it is stored now. Every change is kept; those that can no longer be made show as refused.',
    args: { ...targetArguments, ...baselineArguments },
    resolve: (_root, { date, budgetYear, ...target }, { samorg, actor }) =>
      samorg.rebaseScenario({ ...target, actor }, { date: date ?? null, budgetYear: budgetYear ?? null }),
  }),
);

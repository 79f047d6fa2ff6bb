import type { House } from '../house.ts';
import type { ScenarioOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { writeScenario } from './edit-scenario.ts';

/** Takes the scenario's last edit back, as a version of its own; fault `nothingToUndo` [] when there is none. */
export function undoScenario(house: House, target: ScenarioTarget): Promise<ScenarioOutcome> {
  return writeScenario(house, target, ({ undoable }) =>
    undoable === null
      ? invalid({ code: 'nothingToUndo', refs: [] })
      : { kind: 'step', step: { kind: 'undo', ofVersion: undoable.at } },
  );
}

/** Brings back the edit that was taken back last; fault `nothingToRedo` [] when there is none. */
export function redoScenario(house: House, target: ScenarioTarget): Promise<ScenarioOutcome> {
  return writeScenario(house, target, ({ redoable }) =>
    redoable === null
      ? invalid({ code: 'nothingToRedo', refs: [] })
      : { kind: 'step', step: { kind: 'redo', ofVersion: redoable.at } },
  );
}

import type { ScenarioView } from '@samorg/application';
import { builder } from './builder.ts';

/** The type by reference, so that types may name each other; `scenario.ts` gives its fields. */
export const ScenarioType = builder.objectRef<ScenarioView>('Scenario');

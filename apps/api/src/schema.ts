import type { GraphQLSchema } from 'graphql';
import './schema/actor.ts';
import './schema/begin-scenario.ts';
import { builder } from './schema/builder.ts';
import './schema/compare.ts';
import './schema/edit-scenario.ts';
import './schema/example.ts';
import './schema/manager-spans.ts';
import './schema/managers.ts';
import './schema/organisation.ts';
import './schema/organisation-history.ts';
import './schema/organisation-parts.ts';
import './schema/reporting-lines.ts';
import './schema/review-list.ts';
import './schema/scalars.ts';
import './schema/scenario.ts';
import './schema/scenario-history.ts';
import './schema/share-link.ts';
import './schema/shared-view.ts';
import './schema/unit.ts';
import './schema/unit-parts.ts';
import './schema/write-organisation.ts';

/** The schema, in alphabetical order so that it prints the same however the files are loaded. */
export const schema: GraphQLSchema = builder.toSchema();

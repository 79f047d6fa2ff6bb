import type { OrganisationStatement } from '@samorg/domain';
import { documentOf } from '../json/document-of.ts';
import { writeJson } from '../json/write-json.ts';
import { organisationSchema } from './organisation.ts';

const toDocument = documentOf(organisationSchema);

/** A Samorg organisation file that reads back as the same statement. */
export function writeOrganisation(statement: OrganisationStatement): string {
  return writeJson(Object(toDocument({ specVersion: 1, ...statement })));
}

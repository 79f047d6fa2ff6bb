import type { OrganisationHandle } from '@samorg/application';
import { builder } from './builder.ts';

/** The type by reference, so that types may name each other; `organisation.ts` gives its fields. */
export const OrganisationType = builder.objectRef<OrganisationHandle>('Organisation');

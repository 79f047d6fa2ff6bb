import type { SteeringDocument } from '../../model/steering-document.ts';
import type { CheckCode } from './document-review.ts';
import { nameWords } from './name-words.ts';

/** How the documents of each kind are called: beginnings of words in their kind or title. */
const beginnings: Readonly<Record<CheckCode, readonly string[]>> = {
  reglemente: ['reglement'],
  delegationScheme: ['delegation'],
  statutes: ['stadgar', 'förbundsordning', 'bolagsordning'],
  archive: ['arkiv', 'dokumenthantering', 'informationshantering', 'gallring'],
  personalData: ['personuppgift', 'dataskydd', 'gdpr', 'behandlingsregister', 'registerförteckning'],
};

/** Whether a document is of the kind that a check asks for, by its kind or its title. */
export function isOfKind({ kind, title }: SteeringDocument, code: CheckCode): boolean {
  return nameWords(`${kind} ${title}`).some(({ key }) =>
    beginnings[code].some((beginning) => key.startsWith(beginning)),
  );
}

import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { InputFault, OrganisationOutcome } from '@samorg/application';
import { inputFaultMessage, LoadingGivenUp } from '@samorg/application';
import type { Language } from '@samorg/domain';
import type { KeyOfRequest } from '@samorg/store';
import type { RequestContext } from '../schema/request-context.ts';
import { actorHeader } from './actor-of-request.ts';
import type { Answer } from './answer.ts';
import { errorAnswer, jsonAnswer } from './answer.ts';
import { hasContentType } from './content-type.ts';
import { badKeyAnswer, unreadAnswer } from './graphql-endpoint.ts';
import { keyOfRequest } from './idempotency-key.ts';
import type { BodyLimits } from './read-body.ts';
import { readBody } from './read-body.ts';

/** The largest group of bodies that Samorg is made for is a file of some hundred megabytes. */
const limits: BodyLimits = { bytes: 600_000_000, patienceMs: 280_000 };

/**
 * `POST /organisations`: stores an organisation file of any size, the body as it is. `?expectedRevision=N` makes it the next
 * revision of the organisation that has its id; without it the organisation must be new. Messages in the language of
 * `Accept-Language`. Nothing is stored for a client that closes its line before the file has been read. 201 {organisationId, revision}, else {errors: [{code, refs, message}]} with 400, 401, 409, 413, 422 or 503.
 */
export async function answerOrganisations(
  request: IncomingMessage,
  contextOf: (key: KeyOfRequest | null) => RequestContext,
): Promise<Answer> {
  // Both types make a browser ask before it sends from a page elsewhere, and nobody answers that question here.
  if (!hasContentType(request.headers['content-type'], ['application/json', 'application/octet-stream'])) {
    return errorAnswer(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Skicka filen som application/json. / Send the file as application/json.',
    );
  }
  const expected = new URL(request.url ?? '/', 'http://localhost').searchParams.get('expectedRevision') ?? '0';
  if (!/^[0-9]{1,9}$/.test(expected)) {
    return errorAnswer(400, 'BAD_REQUEST', 'expectedRevision är inget heltal. / expectedRevision is no whole number.');
  }
  const body = await readBody(request, limits);
  if (body.kind !== 'whole') return unreadAnswer(body.kind);
  const key = keyOfRequest(request, ['load', actorHeader(request), expected, body.bytes]);
  if (key.kind === 'invalid') return badKeyAnswer();
  const { writing, actor } = contextOf(key.key);
  const isGivenUp = async (): Promise<boolean> => {
    // Reading a large file leaves no time to notice that its sender is gone.
    await pause(10);
    return !request.socket.writable;
  };
  try {
    const file = { bytes: body.bytes, expectedRevision: Number(expected), actor, isGivenUp };
    return answerOf(await writing().loadOrganisation(file), languageOf(request));
  } catch (error) {
    if (!(error instanceof LoadingGivenUp)) throw error;
    return unreadAnswer('brokenOff');
  }
}

function answerOf(outcome: OrganisationOutcome, language: Language): Answer {
  switch (outcome.kind) {
    case 'saved': {
      const { id, revision } = outcome.organisation.stored;
      return jsonAnswer(201, { organisationId: id, revision });
    }
    case 'invalid':
      return faults(
        422,
        outcome.faults.map((fault) => shown(fault, language)),
      );
    case 'revisionConflict': {
      const { id, revision, updatedBy, updatedAt } = outcome.current.stored;
      const message =
        language === 'sv'
          ? `Organisationen finns redan (revision ${revision}, sparad av ${updatedBy} ${updatedAt}). Inget har sparats.`
          : `The organisation is there already (revision ${revision}, saved by ${updatedBy} at ${updatedAt}). Nothing was saved.`;
      return faults(409, [{ code: 'revisionConflict', refs: [id, String(revision)], message }]);
    }
    default: {
      const message =
        language === 'sv'
          ? 'Ange ett namn som ändringar sparas under. Inget har sparats.'
          : 'Give a name that changes are saved under. Nothing was saved.';
      return faults(401, [{ code: 'actorMissing', refs: [], message }]);
    }
  }
}

interface ShownFault {
  readonly code: string;
  readonly refs: readonly string[];
  readonly message: string;
}

function shown(fault: InputFault, language: Language): ShownFault {
  return { code: fault.code, refs: fault.refs, message: inputFaultMessage(fault, language) };
}

function faults(status: number, errors: readonly ShownFault[]): Answer {
  return jsonAnswer(status, { errors });
}

function languageOf(request: IncomingMessage): Language {
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'sv';
}

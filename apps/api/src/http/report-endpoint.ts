import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { paperFileName, paperOfScenario } from '@samorg/application';
import { type Language, languages, Overflow } from '@samorg/domain';
import { overviewPart, writePaperPdf } from '@samorg/exchange';
import type { RequestContext } from '../schema/request-context.ts';
import type { Answer } from './answer.ts';
import { errorAnswer } from './answer.ts';

/**
 * `GET /scenarios/:id/report.pdf`: the scenario as it is stored now, on paper. `?language=sv|en` (sv), `?year=` of the money (the
 * last one shown), `?parts=` once for each part that is wanted: `overview`, or the id of a board (all). 200 with the file, 304 when
 * `If-None-Match` holds its tag, 400, 404, or 422 when an amount is too large.
 */
export async function answerReport(request: IncomingMessage, context: RequestContext): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const asked = askedIn(url.searchParams);
  if (asked === null) {
    return errorAnswer(400, 'BAD_REQUEST', 'Ange language=sv|en och ett årtal. / Give language=sv|en and a year.');
  }
  const view = await context.samorg.findScenario(idOf(url.pathname));
  if (view === null) return errorAnswer(404, 'NOT_FOUND', 'Scenariot finns inte. / There is no such scenario.');
  try {
    const report = paperOfScenario(view, asked);
    const known = new Set([overviewPart, ...report.boards.map(({ id }) => id)]);
    if ([...(asked.parts ?? [])].some((part) => !known.has(part))) {
      return errorAnswer(400, 'BAD_REQUEST', 'En del finns inte i underlaget. / A part is not in the report.');
    }
    return fileAnswer(request, await writePaperPdf(report, asked.parts), paperFileName(view, asked.language));
  } catch (error) {
    if (!(error instanceof Overflow)) throw error;
    return errorAnswer(
      422,
      'overflow',
      'Ett belopp blir för stort för att räknas. / An amount is too large to reckon.',
    );
  }
}

interface Asked {
  readonly language: Language;
  readonly year: number | null;
  readonly parts: ReadonlySet<string> | null;
}

function askedIn(search: URLSearchParams): Asked | null {
  const language = languages.find((one) => one === (search.get('language') ?? 'sv'));
  const year = search.get('year') ?? '';
  if (language === undefined || !/^([0-9]{4})?$/.test(year)) return null;
  const parts = search.getAll('parts');
  return {
    language,
    year: year === '' ? null : Number(year),
    parts: parts.length === 0 ? null : new Set(parts),
  };
}

/** The id in the path; what cannot be decoded names nothing. */
function idOf(path: string): string {
  const written = path.split('/')[2] ?? '';
  try {
    return decodeURIComponent(written);
  } catch {
    return '';
  }
}

/** The file with a tag of its bytes: the same report always has the same. */
function fileAnswer(request: IncomingMessage, bytes: Uint8Array, fileName: string): Answer {
  const tag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  const caching = { etag: tag, 'cache-control': 'private, no-cache' };
  if (request.headers['if-none-match'] === tag) return { status: 304, headers: caching, body: '' };
  const headers = {
    ...caching,
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${fileName}"`,
  };
  return { status: 200, headers, body: bytes };
}

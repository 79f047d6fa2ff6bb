import { randomUUIDv7 } from 'node:crypto';
import { type AuditRow, auditTrail, openSamorg, patchesOf, rowTeller, type ToldRow } from '@samorg/application';
import type { Language } from '@samorg/domain';
import type { DatedPatch } from '@samorg/store';
import { CommandFailed } from '../command-failed.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCode } from '../exit-code.ts';
import { noExamples } from '../no-examples.ts';
import { openStoreOf } from '../open-store-of.ts';
import { parseArguments } from '../parse-arguments.ts';
import type { Terminal } from '../terminal.ts';
import { wrapped } from '../text-layout.ts';

const usage = {
  options: { organisation: { type: 'string' }, patches: { type: 'boolean' }, json: { type: 'boolean' } },
  files: [],
} as const;

/** Prints every write, newest first: when, who, what and by which decision; with `--patches` what it changed too. */
export async function listWrites(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, flags, language } = parseArguments(argv, usage);
  const organisationId = values.get('organisation') ?? null;
  const store = await openStoreOf(terminal);
  try {
    if (organisationId !== null && (await store.readOrganisationHead(organisationId)) === null) {
      throw new CommandFailed(
        `Organisationen ${organisationId} finns inte. / There is no organisation ${organisationId}.`,
      );
    }
    const samorg = openSamorg({
      store,
      now: () => new Date().toISOString(),
      newId: randomUUIDv7,
      examples: noExamples,
    });
    const tell = rowTeller(samorg, language);
    for await (const row of auditTrail(store, organisationId)) {
      const told = await tell(row);
      const patches = flags.has('patches') ? await patchesOf(store, row) : null;
      await terminal.out(flags.has('json') ? jsonLine(told, patches) : textOf(told, patches, language));
    }
    return exitCode.done;
  } finally {
    await store.close();
  }
}

/** One write as one line of JSON. */
function jsonLine({ row, sentence, decisionIds }: ToldRow, patches: readonly DatedPatch[] | null): string {
  const { realm, head, recorded } = row;
  const { recordedAt, actor, kind } = recorded;
  const written = { recordedAt, actor, realm, id: head.id, name: head.name, number: numberOf(row), kind };
  return `${JSON.stringify({ ...written, sentence, decisionIds, ...(patches === null ? {} : { patches }) })}\n`;
}

function textOf(
  { row, sentence, decisionIds }: ToldRow,
  patches: readonly DatedPatch[] | null,
  language: Language,
): string {
  const { recordedAt, actor } = row.recorded;
  const lines = [wrapped(`${recordedAt.slice(0, 19).replace('T', ' ')}Z ${actor}: ${placeOf(row)}`)];
  lines.push(wrapped(sentence, '    '));
  if (decisionIds.length > 0) {
    lines.push(wrapped(`${language === 'sv' ? 'beslut' : 'decision'}: ${decisionIds.join(', ')}`, '    '));
  }
  if (patches !== null) lines.push(JSON.stringify(patches, null, 2));
  return `${lines.join('\n')}\n`;
}

function placeOf(row: AuditRow): string {
  const { name, id } = row.head;
  const isOrganisation = row.realm === 'organisation';
  const word = isOrganisation ? 'revision' : 'version';
  return `${isOrganisation ? '' : 'scenario '}${name} (${id}), ${word} ${numberOf(row)}`;
}

function numberOf(row: AuditRow): number {
  return row.realm === 'organisation' ? row.recorded.revision : row.recorded.version;
}

import { auditFaultSentence } from '@samorg/application';
import type { Language } from '@samorg/domain';
import { type AuditReport, StoreCorrupt } from '@samorg/store';
import type { ExitCode } from '../exit-code.ts';
import { exitCode } from '../exit-code.ts';
import { openStoreOf } from '../open-store-of.ts';
import { parseArguments } from '../parse-arguments.ts';
import type { Terminal } from '../terminal.ts';
import { wrapped } from '../text-layout.ts';

const usage = { options: { checkpoint: { type: 'string' }, json: { type: 'boolean' } }, files: [] } as const;

/** Goes through the audit chain of the whole store. Ends with 3 when anything is not as it was written. */
export async function verifyStore(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, flags, language } = parseArguments(argv, usage);
  const store = await openStoreOf(terminal);
  try {
    const report = await store.verifyAudit({ checkpoint: values.get('checkpoint') ?? null });
    if (flags.has('json')) await terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    else await tell(report, terminal, language);
    return report.faultCount === 0 ? exitCode.done : exitCode.refused;
  } catch (error) {
    if (!(error instanceof StoreCorrupt)) throw error;
    const reason = error.message;
    terminal.complain(language === 'sv' ? `Lagret är skadat: ${reason}` : `The store is damaged: ${reason}`);
    return exitCode.refused;
  } finally {
    await store.close();
  }
}

async function tell(report: AuditReport, terminal: Terminal, language: Language): Promise<void> {
  const isSwedish = language === 'sv';
  const { journals, entries, receipts, checkpoint, faultCount, faults } = report;
  for (const fault of faults) terminal.complain(auditFaultSentence(fault, language));
  const counted = isSwedish
    ? `${entries} poster i ${journals} journaler, ${receipts} kvitton`
    : `${entries} entries in ${journals} journals, ${receipts} receipts`;
  if (checkpoint === null) {
    const result = isSwedish ? `Fel: ${faultCount}. ${counted}.` : `Faults: ${faultCount}. ${counted}.`;
    await terminal.out(`${wrapped(result)}\n`);
    return;
  }
  const intact = isSwedish ? `Revisionskedjan är hel. ${counted}.` : `The audit chain is whole. ${counted}.`;
  // On a line of its own and whole, so that it can be copied and kept.
  await terminal.out(`${wrapped(intact)}\n${isSwedish ? 'Kontrollpunkt' : 'Checkpoint'}:\n${checkpoint}\n`);
}

import type { Language } from '@samorg/domain';
import type { PaperReport } from '@samorg/exchange';
import type { ScenarioView } from '../scenario/scenario-view.ts';
import { paperReportOf } from './paper-report.ts';
import type { PaperRequest } from './paper-source.ts';

/** What a stored version of a scenario says on paper. Throws `Overflow`. */
export function paperOfScenario(view: ScenarioView, request: PaperRequest): PaperReport {
  return paperReportOf({ evaluation: view.evaluation(), version: view.version, savedAt: view.updatedAt }, request);
}

/** Name of the file of its PDF, with the version: `halland-2021-start-v3.pdf`, in English `…-v3-en.pdf`. ASCII only. */
export function paperFileName({ id, version }: Pick<ScenarioView, 'id' | 'version'>, language: Language): string {
  const plain = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return `${plain === '' ? 'scenario' : plain}-v${version}${language === 'sv' ? '' : `-${language}`}.pdf`;
}

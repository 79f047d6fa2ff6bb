import { readFileSync } from 'node:fs';
import type { Language } from '@samorg/domain';
import type { PaperReport } from '@samorg/exchange';
import { evaluateFiles } from '../src/evaluate-files.ts';
import { evaluationView } from '../src/evaluation/evaluation-view.ts';
import { paperReportOf } from '../src/paper/paper-report.ts';

/** What a scenario of an example says on paper, as version 7 of a stored one. */
export function paperOfExample(folder: string, scenario: string, language: Language = 'sv'): PaperReport {
  const read = (file: string): Buffer => readFileSync(new URL(`../../../examples/${folder}/${file}`, import.meta.url));
  const { replay } = evaluateFiles(read('organisation.json'), read(`scenario-${scenario}.json`));
  if (replay === null) throw new Error(`${folder} ${scenario} cannot be used`);
  const source = { evaluation: evaluationView(replay), version: 7, savedAt: '2021-01-14T12:00:00.000Z' };
  return paperReportOf(source, { language, year: null });
}

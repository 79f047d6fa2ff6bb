import type { RuleCode } from '../explain/rule-code.ts';
import type { Language } from '../phrase/language.ts';
import { rulesOfFindings } from './rule-of-finding.ts';
import { rulesOfFullYear } from './rule-of-full-year.ts';
import { rulesOfStaff } from './rule-of-staff.ts';
import { rulesOfTarget } from './rule-of-target.ts';
import { rulesOfVerdict } from './rule-of-verdict.ts';
import { rulesOfYear } from './rule-of-year.ts';
import type { RuleText } from './rule-text.ts';

const texts: Readonly<Record<RuleCode, RuleText>> = {
  ...rulesOfYear,
  ...rulesOfFullYear,
  ...rulesOfStaff,
  ...rulesOfTarget,
  ...rulesOfVerdict,
  ...rulesOfFindings,
};

/** The rule of a figure in one sentence. */
export function ruleSentence(rule: RuleCode, language: Language): string {
  return texts[rule][language];
}

/** Where a rule stands: its heading in docs/format.md, then the document or law that it comes from, if any. */
export function ruleSources(rule: RuleCode): readonly string[] {
  const { section, source } = texts[rule];
  return [`docs/format.md, ${section}`, ...(source === null ? [] : [source])];
}

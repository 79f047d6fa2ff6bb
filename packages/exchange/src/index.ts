export { decodeText } from './json/decode-text.ts';
export type { FaultReason, FileRole, Parsed, PlacedFault } from './json/fault-place.ts';
export type { TextPlace } from './json/text-place.ts';
export { organisationSchema } from './organisation/organisation.ts';
export { type ParsedOrganisation, parseOrganisation } from './organisation/parse-organisation.ts';
export { writeOrganisation } from './organisation/write-organisation.ts';
export type { Format, Page, Paper } from './paper/page.ts';
export { paperPages } from './paper/paper-pages.ts';
export { overviewPart, type PaperParts } from './paper/paper-part.ts';
export type * from './paper/paper-report.ts';
export { writePaperPdf } from './paper/write-pdf.ts';
export { writePageSvg } from './paper/write-svg.ts';
export { scenarioChangeSchema } from './scenario/change.ts';
export {
  type ParsedChange,
  type ParsedScenario,
  parseChange,
  parseScenario,
} from './scenario/parse-scenario.ts';
export { scenarioSchema } from './scenario/scenario.ts';
export {
  type ParsedProperties,
  parseScenarioProperties,
  type ScenarioProperties,
  type ScenarioProperty,
  scenarioPropertyNames,
} from './scenario/scenario-properties.ts';
export { changeDocument, writeScenario } from './scenario/write-scenario.ts';

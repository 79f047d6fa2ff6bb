import { checkStatement } from '@samorg/domain';
import { decodeText, parseOrganisation, parseScenario } from '@samorg/exchange';
import { describe, expect, it } from 'vitest';
import { examplesFolder } from './examples-folder.ts';

const textOf = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes, 'organisation');
  if (!decoded.ok) throw new Error('an example is UTF-8');
  return decoded.value;
};

describe('examplesFolder', () => {
  it('has usable examples whose ids are those of their organisations, Halland first', async () => {
    const shelf = examplesFolder();
    const examples = await shelf.list();
    expect(examples[0]).toMatchObject({ id: 'halland-2021', scenarioFiles: { 0: 'scenario-start.json' } });
    for (const example of examples) {
      const parsed = parseOrganisation(textOf(await shelf.readOrganisation(example.id)));
      expect(parsed.ok && [parsed.statement.id, checkStatement(parsed.statement)]).toEqual([example.id, []]);
      for (const file of example.scenarioFiles) {
        const scenario = parseScenario(textOf(await shelf.readScenario(example.id, file)));
        expect(scenario.ok && scenario.scenario.baseline.organisationId, file).toBe(example.id);
      }
    }
  });

  it('knows no others', async () => {
    await expect(examplesFolder().readOrganisation('../../etc')).rejects.toThrow('on the shelf');
  });
});

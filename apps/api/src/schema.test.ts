import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLNamedType, GraphQLOutputType } from 'graphql';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

const committed = readFileSync(join(import.meta.dirname, '..', 'schema.graphql'), 'utf8');
const own = Object.values(buildSchema(committed).getTypeMap()).filter((type) => !type.name.startsWith('__'));
const builtIn = new Set(['String', 'Int', 'Boolean', 'ID', 'Float']);

/** Everything of the schema that can have a description: its path, its type and the text. */
const described = own
  .filter((type) => !builtIn.has(type.name))
  .flatMap((type): Described[] => [{ path: type.name, type: null, text: type.description ?? null }, ...partsOf(type)]);

interface Described {
  readonly path: string;
  readonly type: string | null;
  readonly text: string | null;
}

describe('schema.graphql', () => {
  it('is what the code builds: else run node apps/api/src/print-schema.ts', () => {
    // The code runs in a Node of its own, since a test runner may load a second copy of graphql.
    const script = join(import.meta.dirname, 'printed-schema.ts');
    const call = `const { printedSchema } = await import(${JSON.stringify(script)}); process.stdout.write(printedSchema());`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', call], { encoding: 'utf8' });
    expect(printed).toBe(committed);
  });

  it('describes every type, field, argument, input field and enum value', () => {
    expect(described.length).toBeGreaterThan(400);
    expect(described.filter(({ text }) => text === null || text.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  it('names the unit of every amount and every number of full-time equivalents', () => {
    const without = (scalar: string, unit: RegExp): string[] =>
      described.filter(({ type, text }) => type === scalar && !unit.test(text ?? '')).map(({ path }) => path);
    expect(without('Ore', /öre/)).toEqual([]);
    expect(without('MilliFte', /thousandths|full-time equivalent/)).toEqual([]);
  });

  it('ends each description as a sentence', () => {
    expect(described.filter(({ text }) => !/[.…:]$/.test(text ?? '')).map(({ path }) => path)).toEqual([]);
  });
});

function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type))
    return type.getValues().map((value) => row(`${type.name}.${value.name}`, null, value.description));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) =>
      row(`${type.name}.${field.name}`, getNamedType(field.type).name, field.description),
    );
  }
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    const name = (of: GraphQLOutputType): string => getNamedType(of).name;
    return [
      row(path, name(field.type), field.description),
      ...field.args.map((argument) =>
        row(`${path}(${argument.name}:)`, getNamedType(argument.type).name, argument.description),
      ),
    ];
  });
}

function row(path: string, type: string | null, text: string | null | undefined): Described {
  return { path, type, text: text ?? null };
}

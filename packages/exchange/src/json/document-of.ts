import { z } from 'zod';

/** Turns a parsed value back into what stands in the file. */
export type ToDocument = (value: unknown) => unknown;

/**
 * The way back through a schema, made once per schema: keys in the order of the schema, and every property left out that
 * reading would give the same value without. So reading what was written gives the value again.
 */
export function documentOf(schema: z.ZodType): ToDocument {
  if (schema instanceof z.ZodPipe) return documentOf(typed(schema.in));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return nullable(documentOf(typed(schema.unwrap())));
  if (schema instanceof z.ZodDefault) return documentOf(typed(schema.unwrap()));
  if (schema instanceof z.ZodArray) return listDocument(documentOf(typed(schema.element)));
  if (schema instanceof z.ZodObject) return objectDocument(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return variantDocument(schema);
  return (value) => value;
}

function nullable(write: ToDocument): ToDocument {
  return (value) => (value === null ? null : write(value));
}

function listDocument(write: ToDocument): ToDocument {
  return (value) => (Array.isArray(value) ? value.map(write) : value);
}

interface Property {
  readonly key: string;
  readonly write: ToDocument;
  /** What reading gives when the property is absent; undefined when it may not be. */
  readonly absent: unknown;
}

function objectDocument(schema: z.ZodObject): ToDocument {
  const properties: Property[] = Object.entries(schema.shape).map(([key, property]) => ({
    key,
    write: documentOf(typed(property)),
    absent: typed(property).safeParse(undefined).data,
  }));
  return (value) => {
    const row: Record<string, unknown> = {};
    if (typeof value !== 'object' || value === null) return row;
    for (const { key, write, absent } of properties) {
      const member: unknown = Reflect.get(value, key);
      if (!isAbsent(member, absent)) row[key] = write(member);
    }
    return row;
  };
}

function isAbsent(member: unknown, absent: unknown): boolean {
  if (absent === undefined) return false;
  return member === absent || (Array.isArray(member) && member.length === 0 && Array.isArray(absent));
}

/** The variant is told by the property `type`. */
function variantDocument(schema: z.ZodDiscriminatedUnion): ToDocument {
  const variants = new Map<unknown, ToDocument>();
  for (const option of schema.options) {
    if (option instanceof z.ZodObject) variants.set(literalOf(option.shape.type), documentOf(option));
  }
  return (value) => {
    const type: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'type') : undefined;
    const write = variants.get(type);
    if (write === undefined) throw new Error(`broken promise: no variant ${String(type)}`);
    return write(value);
  };
}

function literalOf(schema: unknown): unknown {
  return schema instanceof z.ZodLiteral ? schema.value : undefined;
}

/** zod tells the inner schemas of a schema by their core type; all of ours are made by its full package. */
function typed(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error('broken promise: the schema is one of zod');
}

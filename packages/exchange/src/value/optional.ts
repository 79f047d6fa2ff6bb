import { z } from 'zod';

/** A property that may be absent or null, which mean the same: no value. */
export function orNull<T>(schema: z.ZodType<T>): z.ZodType<T | null> {
  return z.nullable(schema).default(null);
}

/** A list that may be absent or null: no rows. */
export function listOf<T>(row: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.nullish(z.array(row)).transform((rows) => rows ?? []);
}

/** A property that has a default when it is absent or null. */
export function orDefault<T>(schema: z.ZodType<T>, value: T): z.ZodType<T> {
  return z.nullish(schema).transform((given) => given ?? value);
}

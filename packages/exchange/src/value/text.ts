import { z } from 'zod';
import { listOf, orNull } from './optional.ts';

/** A name or title: never empty. */
export const text = z.string().min(1).meta({ id: 'text', description: 'Text that is not empty.' });

/** Free text; an empty one is kept. */
export const optionalText = orNull(z.string());

export const texts = z.array(z.string());

/** Free texts; absent = none. */
export const optionalTexts = listOf(z.string());

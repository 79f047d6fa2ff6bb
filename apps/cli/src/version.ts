import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of Samorg, as package.json has it. */
export function version(): string {
  const text = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  const { version: number }: { readonly version: string } = JSON.parse(text);
  return number;
}

import { readFileSync } from 'node:fs';
import type { Weight } from './mark.ts';

const files: Readonly<Record<Weight, string>> = {
  regular: 'SourceSans3-Regular.ttf',
  strong: 'SourceSans3-Semibold.ttf',
};

/** Source Sans 3 as Adobe gives it out (OFL, see fonts/OFL.md): static, since a variable font cannot be embedded in part. */
export const fontBytes: Readonly<Record<Weight, Buffer>> = {
  regular: bytesOf(files.regular),
  strong: bytesOf(files.strong),
};

function bytesOf(file: string): Buffer {
  return readFileSync(new URL(`../../fonts/${file}`, import.meta.url));
}

/** Turns a font from one format of the web into another. */
declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'sfnt' | 'woff2'): Promise<Uint8Array>;
}

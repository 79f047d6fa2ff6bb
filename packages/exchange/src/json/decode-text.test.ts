import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

describe('text of a file', () => {
  it('is UTF-8 with or without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('{"å": "😀"}'), 'scenario')).toEqual({ ok: true, value: '{"å": "😀"}' });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d), 'scenario')).toEqual({
      ok: true,
      value: '\uFEFF{}',
    });
  });

  it.each([
    ['Latin-1', Uint8Array.of(0x22, 0xe5, 0x22)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)],
    ['a cut-off character', Uint8Array.of(0x22, 0xc3)],
    ['an overlong form', Uint8Array.of(0xc0, 0xaf)],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes, 'organisation')).toMatchObject({
      ok: false,
      faults: [{ code: 'notJson', refs: ['organisation'] }],
    });
  });
});

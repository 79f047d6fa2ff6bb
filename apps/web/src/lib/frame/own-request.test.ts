import { describe, expect, test } from 'vitest';
import { isOwnRequest } from './own-request.ts';

const own = 'http://127.0.0.1:4310';

describe('isOwnRequest', () => {
  test.each([
    ['a read by loopback name', { method: 'GET', host: '127.0.0.1:4310', origin: null }, true],
    ['a read by localhost', { method: 'GET', host: 'localhost:4310', origin: null }, true],
    ['a write from our own page', { method: 'POST', host: 'localhost:4310', origin: 'http://localhost:4310' }, true],
    ['a write from another site', { method: 'POST', host: '127.0.0.1:4310', origin: 'https://example.org' }, false],
    ['a write from another port', { method: 'POST', host: '127.0.0.1:4310', origin: 'http://127.0.0.1:9999' }, false],
    ['a write without origin', { method: 'POST', host: '127.0.0.1:4310', origin: null }, false],
    ['a write from an opaque origin', { method: 'POST', host: '127.0.0.1:4310', origin: 'null' }, false],
    ['a foreign name for this machine', { method: 'GET', host: 'evil.example:4310', origin: null }, false],
    ['a request without host', { method: 'GET', host: null, origin: null }, false],
  ])('judges %s', (_, request, expected) => {
    expect(isOwnRequest(request, own)).toBe(expected);
  });

  test('takes the configured address when it is not loopback', () => {
    const request = { method: 'POST', host: 'samorg.example', origin: 'https://samorg.example' };
    expect(isOwnRequest(request, 'https://samorg.example')).toBe(true);
    expect(isOwnRequest(request, own)).toBe(false);
  });
});

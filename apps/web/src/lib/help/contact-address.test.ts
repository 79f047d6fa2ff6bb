import { expect, test } from 'vitest';
import { contactAddress } from './contact-address.ts';

test.each([
  ['tillganglighet@region.example', 'mailto:tillganglighet@region.example'],
  ['https://region.example/kontakt', 'https://region.example/kontakt'],
  ['', null],
  ['servicedesk, 0771-00 00 00', null],
  ['javascript:alert(1)@x', null],
  ['https://', null],
])('%j leads to %j', (contact, address) => {
  expect(contactAddress(contact)).toBe(address);
});

import { sha256OfText } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { textHash } from './text-hash.ts';

it.each(['', 'Xã Hòa An', '𝒳', 'a\uD800b'])('agrees on %j with the hash that runs anywhere', text =>
  expect(textHash(text)).toBe(sha256OfText(text)),
);

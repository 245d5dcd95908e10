import { expect, it } from 'vitest';
import { SAMPLE, toTcvn3 } from '../testing/legacy.ts';
import { page } from '../testing/page.ts';
import { writtenOf } from './written.ts';

it('knows how a converted text stands on its page, and nothing of the others', () => {
  const old = page(`${SAMPLE.map(text => `<p>${toTcvn3(text)}</p>`).join('')}<p>Liên hệ</p>`);
  const { text = '', written } = old.blocks[0] ?? {};
  expect(writtenOf(old, text)).toBe(written);
  expect(written).toBe(toTcvn3(SAMPLE[0] ?? ''));
  expect(writtenOf(old, 'Liên hệ')).toBeUndefined();
  expect(writtenOf(page('<p>Liên hệ</p>'), 'Liên hệ')).toBeUndefined();
});

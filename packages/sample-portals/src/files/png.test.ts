import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeScan } from './png.ts';

it('makes a grey PNG with as many pixels as it says', () => {
  const file = Buffer.from(makeScan(10, 200));
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect([width, height]).toEqual([200, 310]);
  const data = file.indexOf('IDAT');
  const pixels = inflateSync(file.subarray(data + 4, data + 4 + file.readUInt32BE(data - 4)));
  expect(pixels).toHaveLength((width + 1) * height);
  expect(pixels.includes(70)).toBe(true);
});

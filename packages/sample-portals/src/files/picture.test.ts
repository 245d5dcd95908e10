import { expect, it } from 'vitest';
import { makePhoto, makePicture } from './picture.ts';

it('draws words, escaped', () => {
  const svg = makePicture(['A & B', 'dòng 2'], { width: 100, height: 50, background: '#000' });
  expect(svg).toContain('>A &amp; B</text>');
  expect(svg.match(/<text /g)).toHaveLength(2);
});

it('draws a landscape in the given hue', () => {
  expect(makePhoto(205)).toContain('hsl(205,');
});

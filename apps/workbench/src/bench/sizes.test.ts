import { expect, test } from 'vitest';
import { gzipBytes, scriptsOf } from './sizes.ts';

test('scripts and what they preload', () => {
  const html = `<script type="module" crossorigin src="/chunks/panel.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/words.js"><link rel="stylesheet" href="/a.css">`;
  expect(scriptsOf(html)).toEqual(['chunks/panel.js', 'chunks/words.js']);
});

test('each file is compressed by itself', () => {
  const file = Buffer.from('niêm yết '.repeat(1000));
  expect(gzipBytes([file, file])).toBe(2 * gzipBytes([file]));
  expect(gzipBytes([file])).toBeLessThan(file.length / 10);
});

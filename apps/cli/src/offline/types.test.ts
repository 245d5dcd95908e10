import { describe, expect, it } from 'vitest';
import { savedTypeOf } from './types.ts';

const head = (text: string) => new TextEncoder().encode(text);

describe('savedTypeOf', () => {
  it.each([
    ['a.html', '', 'text/html'],
    ['A.HTM', '', 'text/html'],
    ['trang', '<!doctype html>', 'text/html'],
    ['default.aspx', '<html>', 'text/html'],
    ['a.PDF', '<html>', 'application/pdf'],
    ['anh.png', '', 'image/png'],
    ['du-lieu', '\u0000\u0001', 'application/octet-stream'],
  ])('%s beginning %j: %s', (path, text, type) => expect(savedTypeOf(path, head(text))).toBe(type));
});

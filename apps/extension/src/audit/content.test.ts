import { describe, expect, it } from 'vitest';
import { contentKind, looksLikeHtml, mediaTypeOf } from './content.ts';

describe('contentKind', () => {
  it.each([
    [{ 'content-type': 'text/html; charset=utf-8' }, 'html'],
    [{ 'content-type': 'APPLICATION/XHTML+XML' }, 'html'],
    [{ 'content-type': 'application/pdf' }, 'file'],
    [{ 'content-type': 'text/html', 'content-disposition': 'attachment; filename=a.html' }, 'file'],
    [{ 'content-type': 'application/json' }, 'other'],
    [{}, 'unsaid'],
  ])('%o: %s', (headers, kind) =>
    expect(contentKind(new Headers(headers as Record<string, string>))).toBe(kind),
  );
});

describe('mediaTypeOf', () => {
  it('drops parameters', () => expect(mediaTypeOf(' Text/HTML ;charset=x')).toBe('text/html'));
});

describe('looksLikeHtml', () => {
  it.each([
    ['  <!DOCTYPE html><p>', true],
    ['<html>', true],
    ['%PDF-1.7', false],
    ['<svg>', false],
  ])('%s: %s', (text, expected) => expect(looksLikeHtml(new TextEncoder().encode(text))).toBe(expected));
});

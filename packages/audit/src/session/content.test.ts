import { describe, expect, it } from 'vitest';
import { contentKind, looksLikeHtml, mediaTypeOf } from './content.ts';

describe('contentKind', () => {
  it.each([
    ['text/html; charset=utf-8', false, 'html'],
    ['TEXT/HTML', false, 'html'],
    ['application/xhtml+xml', false, 'html'],
    ['text/html', true, 'file'],
    ['application/pdf', false, 'file'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', false, 'file'],
    ['application/octet-stream', false, 'file'],
    ['image/png', false, 'file'],
    ['application/json', false, 'other'],
    ['text/css', false, 'other'],
    ['', false, 'unsaid'],
  ])('%s, attachment %s: %s', (type, attachment, kind) => expect(contentKind(type, attachment)).toBe(kind));
});

describe('mediaTypeOf', () => {
  it('drops parameters', () => expect(mediaTypeOf(' Text/HTML ; charset=x')).toBe('text/html'));
});

describe('looksLikeHtml', () => {
  it.each([
    ['\ufeff  <!DOCTYPE html><p>', true],
    ['<html lang="vi">', true],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC', true],
    ['<?xml version="1.0"?><rss>', false],
    ['%PDF-1.7', false],
    ['{"a":1}', false],
    ['', false],
  ])('%j: %s', (text, html) => expect(looksLikeHtml(new TextEncoder().encode(text))).toBe(html));
});

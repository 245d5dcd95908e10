import { readHtml } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { charsetOf, decodePage } from './charset.ts';

const TEXT = 'Thủ tục hành chính xã Đắk Búk';
const utf8 = Buffer.from(TEXT);
const utf16 = Buffer.from(TEXT, 'utf16le');
const page = (meta: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`<html><head>${meta}</head><body>`), body]);

describe('charsetOf', () => {
  it.each([
    ['text/html; charset=utf-8', 'utf-8'],
    ['text/html;CHARSET="UTF-8"', 'UTF-8'],
    ['text/html', undefined],
    ['', undefined],
  ])('%s', (header, charset) => expect(charsetOf(header)).toBe(charset));
});

describe('decodePage', () => {
  it('reads UTF-8 by header, by meta and by its bytes alone', () => {
    expect(decodePage(utf8, 'text/html; charset=utf-8')).toBe(TEXT);
    expect(decodePage(page('<meta charset="utf-8">', utf8))).toContain(TEXT);
    expect(decodePage(page('', utf8))).toContain(TEXT);
  });

  it.each([
    '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="UTF-8" />',
    '<html><head><meta charset="utf-8"><meta charset="windows-1258">',
    '<html><head><meta http-equiv="X-UA-Compatible" content="IE=10"><meta charset="utf-8">',
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    '<html data-x="><head><meta charset=windows-1258>"><head><meta charset="utf-8">',
    '<html>\n<head><title>A &amp; b</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" />',
  ])('takes the first meta of %s', head => {
    expect(decodePage(Buffer.concat([Buffer.from(head), utf8]))).toContain(TEXT);
  });

  it.each([
    '<html><head><meta content="text/html; charset=utf-8"><meta charset="windows-1258">',
    '<html><head><title><meta charset="windows-1258"></title><meta charset="utf-8">',
  ])('takes no other meta for one: %s', head => {
    expect(decodePage(Buffer.concat([Buffer.from(head), utf8]))).not.toContain(TEXT);
  });

  it('takes no meta in an attribute for one', () => {
    const head = '<html title=\'"><head><meta charset="utf-8">\'><head><meta charset="windows-1258">';
    expect(decodePage(Buffer.concat([Buffer.from(head), utf8]))).not.toContain(TEXT);
  });

  it('believes a byte order mark before a header that is wrong', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);
    expect(decodePage(marked, 'text/html; charset=iso-8859-1')).toBe(TEXT);
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodePage(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toBe(TEXT);
    const big = Buffer.from(utf16).swap16();
    expect(decodePage(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(TEXT);
  });

  it('reads windows-1258 by meta, and where nothing is said and it is not UTF-8', () => {
    // "Đảng" as the code page writes it: a base letter and a combining hook.
    const bytes = Buffer.from([0xd0, 0x61, 0xd2, 0x6e, 0x67]);
    const http = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">';
    expect(decodePage(page(http, bytes)).normalize('NFC')).toContain('Đảng');
    expect(decodePage(page('', bytes)).normalize('NFC')).toContain('Đảng');
  });

  it('does not fail over an encoding that does not exist', () => {
    expect(decodePage(utf8, 'text/html; charset=khong-co')).toBe(TEXT);
  });

  it('reads UTF-16 that only its header, or nothing, names', () => {
    const html = Buffer.from(`<html><body>${TEXT}</body></html>`, 'utf16le');
    const big = Buffer.from(html).swap16();
    expect(decodePage(html, 'text/html; charset=utf-16le')).toContain(TEXT);
    expect(decodePage(big, 'text/html; charset=utf-16be')).toContain(TEXT);
    expect(decodePage(html)).toContain(TEXT);
    expect(decodePage(big)).toContain(TEXT);
  });

  it('looks for the meta beyond the first bytes', () => {
    const far = `<!-- ${'x'.repeat(2500)} --><meta charset="windows-1252">`;
    expect(decodePage(page(far, Buffer.from([0x93, 0xe9, 0x94])))).toContain('“é”');
  });

  it('goes by the header where it and the meta disagree', () => {
    expect(decodePage(page('<meta charset="windows-1252">', utf8), 'text/html; charset=utf-8')).toContain(
      TEXT,
    );
  });
});

describe('a page that declares the wrong encoding', () => {
  const facts = {
    url: 'https://hoaan.vidu.gov.vn/',
    finalUrl: 'https://hoaan.vidu.gov.vn/',
    status: 200,
    fetchedAt: '2026-11-20T02:00:00.000Z',
    bytes: 1,
    rendered: false,
  };
  const shown = 'Thá»§ tá»¥c hÃ\u00a0nh chÃ\u00adnh xÃ£ Ä\u0090áº¯k BÃºk';
  it.each<[string, string, string, string]>([
    ['a meta of Latin-1', 'iso-8859-1', '', shown],
    ['a meta of windows-1252', 'windows-1252', '', shown],
    ['a meta of windows-1258', 'windows-1258', '', shown.replaceAll('Ã', 'Ă')],
    ['a header of Latin-1', 'utf-8', 'text/html; charset=ISO-8859-1', shown],
    ['a header of windows-1258', 'utf-8', 'text/html; charset=windows-1258', shown.replaceAll('Ã', 'Ă')],
  ])('by %s is shown as browsers do, read right, and said', (_, meta, header, written) => {
    const record = readHtml(decodePage(page(`<meta charset="${meta}">`, utf8), header), facts);
    expect(record.blocks[0]).toMatchObject({ text: TEXT, written });
    expect(record.writing).toEqual(['mojibake']);
  });
});

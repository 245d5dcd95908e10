import * as engine from '@niemyet/audit';
import type { Indicator } from '@niemyet/rules';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { authored, FIRST } from '../../fixtures/authored.ts';
import { CHECKLIST } from '../../fixtures/rules.ts';
import { documentFolder } from './document.ts';
import { catalogueFiles } from './site.ts';

let files: Map<string, string>;
const page = (path: string) => files.get(path) ?? '';

describe('catalogueFiles', () => {
  beforeAll(async () => {
    const mine = await documentFolder({ path: await authored(), shown: '' }, engine);
    const [reception] = CHECKLIST.indicators as [Indicator];
    const hostile = {
      ...reception,
      id: 'hostile',
      title: { vi: '<img src=x onerror=alert(1)>', en: '"><script>' },
      sources: [
        {
          law: 'Luật <b>',
          clause: 'Điều 1',
          quote: '</blockquote>',
          inForceFrom: '2026-07-01',
          confidence: 'uncertain' as const,
          url: 'https://a.vn/?"><script>',
        },
      ],
    };
    files = catalogueFiles([
      mine,
      { checklist: { ...CHECKLIST, indicators: [...CHECKLIST.indicators, hostile] }, examples: new Map() },
    ]);
  });

  it('has a page for every indicator in both languages, and a first page', () => {
    expect([...files.keys()].sort()).toEqual(
      ['', 'en/']
        .flatMap(root => [
          `${root}index.html`,
          `${root}mine/${FIRST}.html`,
          ...['budget', 'hostile', 'https', 'reception'].map(id => `${root}sample/${id}.html`),
        ])
        .sort(),
    );
  });

  it('loads nothing from anywhere, and runs no script but the search', () => {
    for (const text of files.values()) {
      expect(text).toContain('default-src &#39;none&#39;');
      const tags = [...text.matchAll(/<(script|link|img|iframe)\b/g)].map(match => match[1]);
      expect(tags.filter(tag => tag !== 'script')).toEqual([]);
    }
    expect(page('index.html').match(/<script/g)).toHaveLength(1);
    expect(page(`mine/${FIRST}.html`)).not.toContain('<script');
  });

  it('is HTML without a mistake', () => {
    for (const [path, text] of files) {
      const errors: string[] = [];
      parse(text, { onParseError: ({ code, startLine }) => errors.push(`${path}:${startLine} ${code}`) });
      expect(errors).toEqual([]);
    }
  });

  it('keeps every link within the catalogue, but those to the texts of the law', () => {
    for (const [path, text] of files) {
      for (const [, href = ''] of text.matchAll(/href="([^"#]+)"/g)) {
        if (/^https?:/.test(href)) continue;
        const target = new URL(href, `http://x/${path}`).pathname.slice(1);
        expect([path, href, files.has(target)]).toEqual([path, href, true]);
      }
    }
  });

  it('says what passes and what does not, by the sample pages', () => {
    const text = page(`mine/${FIRST}.html`);
    for (const part of ['Trang đạt', 'Trang không đạt', 'Gần giống nhưng không đạt', 'Máy kết luận: Đạt.']) {
      expect(text).toContain(part);
    }
    expect(page(`en/mine/${FIRST}.html`)).toContain('A page that passes');
    expect(page('sample/https.html')).not.toContain('Trang đạt');
  });

  it('shows grounds with how sure they are, and days as people write them', () => {
    expect(page('sample/hostile.html')).toContain('Chưa chắc chắn');
    expect(page('sample/hostile.html')).toContain('từ 01/07/2026');
    expect(page('en/sample/hostile.html')).toContain('from 2026-07-01');
  });

  it('can be searched by terms and grounds that a card does not show', () => {
    expect(page('index.html')).toMatch(/data-words="reception tiếp công dân [^"]*Luật mẫu/);
  });

  it('leads to every dimension, with how many indicators it has', () => {
    const text = page('en/index.html');
    expect(text).toContain('<a href="#sample.openness">Openness</a> <span>3</span>');
    expect(text).toContain('<h3 id="sample.openness">Openness</h3>');
  });
});

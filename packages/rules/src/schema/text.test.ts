import { describe, expect, it } from 'vitest';
import { HttpUrl, IsoDate, IsoInstant, LinkTarget, Slug } from './text.ts';

interface Table {
  schema: { safeParse(value: unknown): { success: boolean } };
  yes: string[];
  no: unknown[];
}
const TABLES: Record<string, Table> = {
  IsoDate: {
    schema: IsoDate,
    yes: ['2026-11-22', '2024-02-29', '2026-12-31'],
    no: [
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-2',
      '22/11/2026',
      '2026-11-22 ',
      20261122,
    ],
  },
  IsoInstant: {
    schema: IsoInstant,
    yes: ['2026-11-22T08:00:00.000Z', '2026-11-22T08:00Z', '2026-11-22T08:00:00+07:00'],
    no: [
      '2026-11-22T08:00:00',
      '2026-11-22',
      '2026-13-22T08:00Z',
      '2026-11-22T24:00Z',
      '2026-11-22T08:00Z\n',
    ],
  },
  Slug: {
    schema: Slug,
    yes: ['tthc-list-posted', 'a1', '2026-q4'],
    no: ['', 'Tthc', 'a--b', '-a', 'a_b', 'đất-đai', 'a'.repeat(81)],
  },
  HttpUrl: {
    schema: HttpUrl,
    yes: [
      'https://xa.example.gov.vn',
      'http://127.0.0.1:8080/a?b#c',
      'HTTP://XA.EXAMPLE/',
      'https://tỉnh.example/á',
    ],
    no: [
      'javascript:alert(1)',
      'https://',
      'https:///a',
      'ftp://a.b',
      '//a.b',
      'https://a.b/c d',
      ' https://a.b',
    ],
  },
  LinkTarget: {
    schema: LinkTarget,
    yes: [
      'https://xa.example.gov.vn/a.pdf',
      'mailto:ubnd@example.gov.vn',
      'mailto:ubnd xa',
      'TEL:0900',
      'tel:',
    ],
    no: [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://a.b',
      'vbscript:x',
      'file:///etc/passwd',
      'tel:\n1',
    ],
  },
};

describe.each(Object.entries(TABLES))('%s', (_, { schema, yes, no }) => {
  it.each(yes)('takes %j', value => expect(schema.safeParse(value).success).toBe(true));
  it.each(no)('refuses %j', value => expect(schema.safeParse(value).success).toBe(false));
});

import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../record/document.ts';
import { HOME } from '../testing/page.ts';
import { documentOf, siteOf } from '../testing/site.ts';
import { openedDocument } from './opened.ts';
import {
  dayMadeOut,
  documentEvidence,
  isAboutElse,
  onSubject,
  passageWith,
  passageWithFact,
} from './subject.ts';

const LETTERHEAD = [
  'ỦY BAN NHÂN DÂN',
  'XÃ HÒA AN',
  'Số: 12/TB-UBND',
  'Hòa An, ngày 5 tháng 11 năm 2026',
  'THÔNG BÁO',
];
const OTHER = Array<string>(8).fill(
  'Căn cứ Luật Đất đai và đề nghị của trưởng phòng Kinh tế về bảng giá đất trên địa bàn xã năm sau;',
);
function site(document: Partial<DocumentRecord>) {
  const made = siteOf(
    { '': '<p>x</p>', 'tt.pdf': { document } },
    { negativeTerms: ['tiếp công dân trực tuyến'] },
  );
  const opened = openedDocument(made.site, `${HOME}tt.pdf`);
  if (opened === undefined) throw new Error('not opened');
  return { ...made, opened, set: made.indicator.terms };
}
const found = (...lines: string[]) => {
  const { site: portal, opened, indicator, set } = site(documentOf({}, ...lines));
  return onSubject(portal, opened, indicator, set);
};

describe('onSubject', () => {
  it.each<[string, string[]]>([
    ['in capitals', [...LETTERHEAD, 'LỊCH TIẾP CÔNG DÂN', 'QUÝ IV NĂM 2026']],
    ['after “Về việc”', [...LETTERHEAD, 'Về việc ban hành lịch của lãnh đạo', 'tiếp công dân định kỳ']],
    ['as a heading', ['Lịch tiếp công dân tháng 11', ...OTHER]],
  ])('is named by its title %s', (_, lines) => expect(found(...lines)).toMatchObject({ named: true }));

  it('is named by what it speaks of again and again', () => {
    const line = '- Phân công đồng chí Phó Chủ tịch tiếp công dân thay khi Chủ tịch đi vắng;';
    expect(found(...OTHER, line, ...OTHER)).toMatchObject({ named: false, matched: 'tiếp công dân' });
    expect(found(...OTHER, line, line, line)).toMatchObject({ named: true });
  });

  it('is not what a negative phrase takes back, nor what is not there', () => {
    expect(found(...LETTERHEAD, 'TIẾP CÔNG DÂN TRỰC TUYẾN')).toBeNull();
    expect(found(...OTHER)).toBeNull();
  });
});

describe('isAboutElse', () => {
  const elsewhere = (document: Partial<DocumentRecord>, title = 'Thông báo lịch tiếp công dân') => {
    const { site: portal, opened, indicator, set } = site(document);
    return isAboutElse(portal, opened, indicator, set, title);
  };
  it('is a text to its end without a word of the subject or the title', () => {
    expect(elsewhere(documentOf({}, ...OTHER))).toBe(true);
  });
  it.each<[string, Partial<DocumentRecord>, string?]>([
    ['on the subject', documentOf({}, ...OTHER, 'Phòng tiếp công dân mở cửa.')],
    ['going on with the title', documentOf({}, ...OTHER), 'Bảng giá đất năm 2026'],
    ['not read to its end', documentOf({ cut: true }, ...OTHER)],
    ['too short to tell', documentOf({}, OTHER[0] ?? '')],
    ['a scan', documentOf({ scan: true }, ...OTHER)],
    ['letters that make no words', documentOf({ readable: false }, ...OTHER)],
    ['marks lost', documentOf({}, ...OTHER.map(line => line.normalize('NFD').replace(/\p{M}/gu, '')))],
  ])('is not one %s', (_, document, title) => expect(elsewhere(document, title)).toBe(false));
});

describe('documentEvidence', () => {
  const shown = (document: Partial<DocumentRecord>) => {
    const { site: portal, opened, indicator, set } = site(document);
    const on = passageWith(portal, opened, indicator, set);
    if (on === null) throw new Error('nothing found');
    return documentEvidence(portal, opened, on);
  };
  it('names the page of a PDF, and the passage', () => {
    const lines = [
      { page: 1, text: 'Mở đầu.' },
      { page: 3, text: 'Lịch tiếp công dân' },
    ];
    expect(shown(documentOf({ lines }))).toEqual({
      role: 'proof',
      kind: 'document',
      page: 1,
      text: 'Lịch tiếp công dân',
      href: `${HOME}tt.pdf#page=3`,
      matched: 'lịch tiếp công dân',
    });
  });
  it('names the file alone where it has no pages that a browser opens at', () => {
    expect(shown(documentOf({ format: 'xlsx' }, 'Lịch tiếp công dân')).href).toBe(`${HOME}tt.pdf`);
  });
  it('covers numbers of cards, accounts and telephones', () => {
    const { text } = shown(
      documentOf({ format: 'xlsx' }, 'Nguyễn A | 079123456789 | tiếp công dân | 12/2026'),
    );
    expect(text).toBe('Nguyễn A | ████████████ | tiếp công dân | 12/2026');
  });
  it('begins a long passage near the phrase', () => {
    const { text } = shown(
      documentOf({ format: 'xlsx' }, `${'chữ '.repeat(200)}tiếp công dân ${'sau '.repeat(200)}`),
    );
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text).toContain('tiếp công dân');
  });
});

it.each([
  ['phone', 'Nguyễn A | Chủ tịch | 0999 000 111', true],
  ['email', 'Thư điện tử: ubnd@hoaan.gov.vn', true],
  ['hours', 'Giờ làm việc: 7h30', true],
  ['hours', 'Giờ làm việc: ....', false],
  ['phone', 'Điện thoại', false],
] as const)('finds the fact %s in %j: %s', (kind, line, there) => {
  const { site: portal, opened } = site(documentOf({}, line));
  expect(passageWithFact(portal, opened, kind) !== null).toBe(there);
});

it.each<[string[], string | undefined]>([
  [LETTERHEAD, '2026-11-05'],
  [['DANH MỤC THỦ TỤC', '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/10/2026)'], '2026-10-05'],
  [['Ngày 05/10/2026 là hạn nộp', 'Theo dõi: ngày 06/10/2026'], undefined],
  [['Thời hạn góp ý đến hết ngày 5 tháng 11 năm 2026'], undefined],
  [[...Array<string>(30).fill('chữ.'), ...LETTERHEAD], undefined],
])('knows the day a document was made out', (lines, day) => {
  expect(dayMadeOut(site(documentOf({}, ...lines)).opened)).toBe(day);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileChecklist } from '../match/compile.ts';
import { observationOf } from '../site/observation.ts';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { HOME, page } from '../testing/page.ts';
import { menu } from '../testing/site.ts';
import { Frontier } from './frontier.ts';
import { MAX_KIN } from './kin.ts';

const compiled = compileChecklist(
  checklist([
    indicator({ id: 'reception', terms: ['tiếp công dân'] }),
    indicator({ id: 'budget', terms: ['công khai ngân sách'] }),
  ]),
  ON,
);
const OPEN = { weight: () => 1 };
const only = (n: number, weight = 1) => ({ weight: (indicator: number) => (indicator === n ? weight : 0) });
const path = (found: { url: string } | null) => found?.url.replace(HOME, '/');

function frontierOf(body: string): Frontier {
  const frontier = new Frontier(compiled, HOME);
  const record = page(body);
  frontier.addPage(record, observationOf(compiled, record));
  return frontier;
}

/** Opens what is best until nothing is. */
function drain(
  frontier: Frontier,
  openness: { weight(indicator: number): number } = OPEN,
  most = 500,
): string[] {
  const opened: string[] = [];
  for (
    let best = frontier.best(openness);
    best !== null && opened.length < most;
    best = frontier.best(openness)
  ) {
    expect(frontier.take(best.url)).toBe(true);
    frontier.visit(best.reason);
    opened.push(path(best) ?? '');
  }
  return opened;
}

describe('the order of opening', () => {
  it('puts entries of open indicators before other entries, in the order they were found', () => {
    const frontier = frontierOf(
      menu({
        'Giới thiệu': '/gt',
        'Tin tức': '/tin',
        'Công khai ngân sách': '/ns',
        'Lịch tiếp công dân': '/lich',
      }),
    );
    expect(drain(frontier)).toEqual(['/ns', '/lich', '/gt', '/tin']);
  });

  it('counts the ways to others that wait: entries of menus, and pages of lists that named something', () => {
    const frontier = frontierOf(
      menu({ 'Tin tức': '/tin', 'Văn bản': '/vb' }) +
        '<p><a href="/bai">Một bài viết dài về hội thi nấu ăn</a></p>',
    );
    expect(frontier.waysLeft({ weight: () => 1 })).toBe(2);
    drain(frontier);
    expect(frontier.waysLeft({ weight: () => 1 })).toBe(0);
    const list = (entry: string) =>
      frontierOf(`<p><a href="/ns">${entry}</a></p><p><a href="/?page=9">9</a></p>`);
    expect(list('Công khai ngân sách năm 2026').waysLeft({ weight: () => 1 })).toBe(1);
    expect(list('Hội thi nấu ăn của tổ dân phố').waysLeft({ weight: () => 1 })).toBe(0);
  });

  it('forgets the indicators that are decided', () => {
    const frontier = frontierOf(
      menu({ 'Tin tức': '/tin', 'Công khai ngân sách': '/ns', 'Lịch tiếp công dân': '/lich' }),
    );
    expect(frontier.best(only(0))).toEqual({ url: `${HOME}lich`, reason: 'lead:reception' });
    expect(frontier.best(only(1))).toEqual({ url: `${HOME}ns`, reason: 'lead:budget' });
    expect(frontier.best({ weight: () => 0 })).toEqual({ url: `${HOME}tin`, reason: 'follow' });
  });

  it('puts the heavier indicator first', () => {
    const frontier = frontierOf(menu({ 'Tiếp công dân': '/lich', 'Công khai ngân sách': '/ns' }));
    expect(path(frontier.best({ weight: n => (n === 1 ? 3 : 1) }))).toBe('/ns');
  });

  it('puts what an indicator asks for before its entries', () => {
    const frontier = frontierOf(menu({ 'Lịch tiếp công dân': '/lich' }));
    frontier.want([`${HOME}bai-1`], 0);
    expect(drain(frontier)).toEqual(['/bai-1', '/lich']);
  });

  it('loses patience with an indicator that many pages did not decide', () => {
    const entries = Array.from(
      { length: 30 },
      (_, n) => `<p><a href="/lich-${n}">Tiếp công dân ${n}</a></p>`,
    );
    const frontier = frontierOf(
      menu({ 'Công khai ngân sách': '/ns', 'Giới thiệu': '/gt' }) + entries.join(''),
    );
    const opened = drain(frontier, { weight: n => (n === 0 ? 3 : 1) });
    expect(opened.slice(0, 2)).toEqual(['/lich-0', '/lich-1']);
    expect(opened.indexOf('/ns')).toBeLessThan(5);
    expect(opened.indexOf('/gt')).toBeLessThan(15);
    // What is left of them is of one kind with what was opened: nothing new is to be found there.
    expect(opened).toHaveLength(12);
  });

  it('opens every entry of a menu, and only some of what repeats', () => {
    const words = [
      'bản tin',
      'dự án',
      'đất đai',
      'giáo dục',
      'y tế',
      'môi trường',
      'văn hóa',
      'du lịch',
      'nông nghiệp',
    ];
    const entries = Object.fromEntries(words.map((word, n) => [word, `/index.php?muc=${n}`]));
    const days = Array.from({ length: 30 }, (_, n) => `<a href="/xem?so=${n}">${n}</a>`).join('');
    const opened = drain(frontierOf(menu(entries) + days));
    expect(opened.filter(one => one.startsWith('/index.php'))).toHaveLength(words.length);
    expect(opened.filter(one => one.startsWith('/xem'))).toHaveLength(MAX_KIN);
  });

  it('says each choice’s reason, without taking it', () => {
    const frontier = frontierOf(menu({ 'Tin tức': '/tin' }));
    expect(frontier.best(OPEN)).toEqual(frontier.best(OPEN));
    expect(frontier.left(OPEN)).toBe(1);
  });

  it('does not grow tired of a page by being asked', () => {
    const body = menu({ 'Tiếp công dân': '/a', 'Lịch tiếp công dân': '/b', 'Công khai ngân sách': '/ns' });
    const asked = frontierOf(body);
    asked.best(OPEN);
    expect(drain(asked)).toEqual(drain(frontierOf(body)));
  });
});

describe('a feed', () => {
  it('gives leads by the titles of its entries, in their order, and no more', () => {
    const frontier = new Frontier(compiled, HOME);
    frontier.addFeed([
      { url: `${HOME}bai-1`, title: 'Đội bóng chuyền thắng trận' },
      { url: `${HOME}bai-2`, title: 'Thông báo lịch tiếp công dân tháng 11', date: '2026-11-01' },
      { url: 'https://khac.vn/bai', title: 'Lịch tiếp công dân' },
      { url: `${HOME}tep.pdf`, title: 'Lịch tiếp công dân' },
    ]);
    expect(frontier.best(OPEN)).toEqual({ url: `${HOME}bai-2`, reason: 'lead:reception' });
    expect(drain(frontier)).toEqual(['/bai-2']);
  });
});

describe('what is taken up', () => {
  it('is neither a file, nor a trap, nor off the site, nor what leads nowhere', () => {
    const frontier = frontierOf(
      menu({
        A: '/a.pdf',
        B: '/login',
        C: 'https://vidu.gov.vn/',
        D: '#',
        E: '/that',
        F: 'javascript:void(0)',
      }),
    );
    expect(drain(frontier)).toEqual(['/that']);
  });
  it('is no headline of news', () => {
    expect(drain(frontierOf(`<a href="/bai">${'đội bóng chuyền thắng trận '.repeat(4)}</a>`))).toEqual([]);
  });
  it('has the first pages of a list, not all', () => {
    const links = [2, 3, 4, 9].map(n => `<a href="/tin?page=${n}">${n}</a>`).join('');
    expect(drain(frontierOf(links)).sort()).toEqual(['/tin?page=2', '/tin?page=3']);
  });
  it('goes on in a list whose pages name what is open, and not in one that names nothing', () => {
    const named = (n: number) => `<p><a href="/tb/${n}">Công khai ngân sách quý ${n}</a></p>`;
    const other = (n: number) =>
      `<p><a href="/tin/${n}">${'đội bóng chuyền thắng trận '.repeat(3)}${n}</a></p>`;
    const pager = (list: string) => [2, 3, 4, 5].map(n => `<a href="${list}?page=${n}">${n}</a>`).join('');
    const frontier = new Frontier(compiled, HOME);
    for (const [list, item] of [
      ['tb', named],
      ['tin', other],
    ] as const) {
      const record = page(`${[1, 2, 3].map(item).join('')}${pager(`/${list}`)}`, list);
      frontier.addPage(record, observationOf(compiled, record));
    }
    const opened = drain(frontier).filter(one => one.includes('page='));
    expect(opened.slice(0, 4)).toEqual([2, 3, 4, 5].map(n => `/tb?page=${n}`));
    expect(opened.slice(4)).toEqual(['/tin?page=2', '/tin?page=3']);
  });
  it('takes a further page of a list for a lead of what the list is a lead of', () => {
    const frontier = frontierOf(menu({ 'Công khai ngân sách': '/ns', 'Giới thiệu': '/gt' }));
    frontier.take(`${HOME}ns`);
    const record = page('<a href="/ns?page=9">9</a>', 'ns');
    frontier.addPage(record, observationOf(compiled, record));
    expect(frontier.best(OPEN)).toEqual({ url: `${HOME}ns?page=9`, reason: 'lead:budget' });
    expect(path(frontier.best(only(0)))).toBe('/gt');
  });
  it('has frames before all else that is no lead', () => {
    const frontier = frontierOf(`${menu({ 'Tin tức': '/tin' })}<iframe src="/khung"></iframe>`);
    expect(drain(frontier)).toEqual(['/khung', '/tin']);
  });
  it('has pictures that are links by their address', () => {
    const frontier = frontierOf(
      '<a href="/x/tiep-cong-dan"><img src="/a.png"></a><a href="/y"><img src="/b.png"></a>',
    );
    expect(frontier.best(OPEN)).toEqual({ url: `${HOME}x/tiep-cong-dan`, reason: 'lead:reception' });
    expect(drain(frontier)).toHaveLength(1);
  });
  it('has addresses of a sitemap that name an indicator', () => {
    const frontier = new Frontier(compiled, HOME);
    frontier.addSitemap([
      `${HOME}tiep-cong-dan`,
      `${HOME}tin-khac`,
      'https://khac.vn/tiep-cong-dan',
      'không',
    ]);
    expect(drain(frontier)).toEqual(['/tiep-cong-dan']);
  });
});

describe('a page', () => {
  const address = fc.constantFrom(
    '/a',
    '/a/',
    '/a#x',
    '/b',
    '/b?utm_source=1',
    '/c',
    '/index.html',
    '/',
    '/d?x=1&y=2',
    '/d?y=2&x=1',
  );
  const name = fc.constantFrom('Tin tức', 'Tiếp công dân', 'Công khai ngân sách', '');
  const link = fc.tuple(name, address).map(([text, href]) => `<a href="${href}">${text}</a>`);

  it('is never opened twice, whatever is added in between', () => {
    fc.assert(
      fc.property(fc.array(fc.array(link, { maxLength: 6 }), { minLength: 1, maxLength: 6 }), bodies => {
        const frontier = new Frontier(compiled, HOME);
        const opened: string[] = [];
        for (const body of [...bodies, []]) {
          const record = page(body.join(''));
          frontier.addPage(record, observationOf(compiled, record));
          for (const best of [frontier.best(OPEN), frontier.best(OPEN)]) {
            if (best !== null && frontier.take(best.url)) opened.push(best.url);
          }
        }
        for (const url of drain(frontier)) opened.push(new URL(url, HOME).href);
        const keys = opened.map(url =>
          url
            .replace(/[#?].*utm.*|#.*$/, '')
            .replace(/\/(index\.html)?$/, '')
            .replace('y=2&x=1', 'x=1&y=2'),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('that was taken is known by all its addresses', () => {
    const frontier = new Frontier(compiled, HOME);
    expect(frontier.take(HOME)).toBe(true);
    expect(frontier.take('http://www.hoaan.vidu.gov.vn/index.html#x')).toBe(false);
    expect(frontier.take('không')).toBe(false);
  });

  it('is chosen by what is known, not by the order in which equals of other names came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['/tin', '/ns', '/gt'], { minLength: 3 }), order => {
        const names: Record<string, string> = {
          '/tin': 'Tin tức',
          '/ns': 'Công khai ngân sách',
          '/gt': 'Giới thiệu',
        };
        const frontier = frontierOf(menu(Object.fromEntries(order.map(href => [names[href] ?? '', href]))));
        expect(path(frontier.best(OPEN))).toBe('/ns');
      }),
    );
  });
});

it('opens an entry for what it says under another', () => {
  const frontier = frontierOf(
    '<nav><ul><li><a href="#">Công khai</a><ul><li><a href="/a">Thủ tục</a><li><a href="/b">Ngân sách</a></ul></ul></nav>',
  );
  expect(frontier.best(only(1))).toMatchObject({ url: `${HOME}b`, reason: 'lead:budget' });
});

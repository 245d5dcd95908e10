import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAudit } from '../session/open.ts';
import { runAudit } from '../session/run.ts';
import { checklist, indicator } from './checklist.ts';
import { options } from './portal.ts';
import { type Trap, trapSite } from './trap-site.ts';

/** One duty that the portal meets, and one that it does not: what would go on for ever goes on for the second. */
const LIST = checklist([indicator(), indicator({ id: 'budget', terms: ['công khai ngân sách'] })]);

/** The real portal has five pages and the entry of the trap. */
const MOST = 40;

async function audit(trap: Trap) {
  const session = openAudit(LIST, options());
  const site = trapSite(trap);
  await runAudit(session, { fetch: async request => site.fetch(request) });
  return session.finish({ finishedAt: '2026-11-20T03:00:00Z' });
}

/** A digest-like text that differs at every turn. */
const token = (seed: number, turn: number, length = 16) => {
  let state = (seed * 2654435761 + turn * 40503) >>> 0;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    text += state.toString(16);
  }
  return text.slice(0, length);
};
const joined = (path: string, query: string) => `${path}${path.includes('?') ? '&' : '?'}${query}`;
const number = (path: string, pattern: RegExp) => Number(pattern.exec(path)?.[1] ?? 0);
const withoutQuery = (path: string) => path.replace(/\?.*$/, '');

/** Each kind of trap, grown from a seed. */
const TRAPS: Record<string, (seed: number) => Trap> = {
  'calendar by query': seed => ({
    grow: path => {
      const month = number(path, /thang=(\d+)/) || (seed % 12) + 1;
      return [`/bay?thang=${month + 1}&nam=2026`, `/bay?thang=${month + 13}&nam=2027`];
    },
  }),
  'calendar by path': seed => ({
    grow: path => {
      const day = number(path, /(\d+)$/) || seed;
      return [`/bay/2026/11/${day + 1}`, `/bay/2026/11/${day - 1}`, `/bay/2026/11/${day + 7}`];
    },
  }),
  'calendar by date': seed => ({
    grow: path => {
      const at = Date.UTC(2026, 0, 1 + (number(path, /d(\d+)/) || seed % 300));
      return [1, 7, 30].map(days => {
        const date = new Date(at + days * 86_400_000).toISOString().slice(0, 10);
        return `/bay/d${number(path, /d(\d+)/) + days}-${date}`;
      });
    },
  }),
  'endless pages by query': seed => ({
    grow: path => [1, 2].map(n => `/bay?page=${(number(path, /page=(\d+)/) || (seed % 5) + 1) + n}`),
  }),
  'endless pages by offset': () => ({
    grow: path => [10, 20].map(n => `/bay?start=${number(path, /start=(\d+)/) + n}`),
  }),
  'endless pages by path': () => ({ grow: path => [`/bay/trang-${number(path, /trang-(\d+)/) + 1}`] }),
  'related items without end': seed => ({
    grow: (_, turn) => [1, 2, 3, 4].map(n => `/bay/${token(seed, turn * 10 + n, 6)}.html`),
  }),
  'faceted filters': seed => ({
    grow: (path, turn) =>
      ['linhvuc', 'capdo', 'coquan', 'loai'].map(name =>
        joined(path === '' ? '/bay' : path, `${name}=${token(seed, turn, 3)}`),
      ),
  }),
  'relative paths': () => ({ grow: path => [`${path || '/bay'}/bay`] }),
  'relative paths in turns': () => ({
    grow: path => [`${path || '/bay'}/tin/muc`, `${path || '/bay'}/muc/bai/tin`],
  }),
  'relative paths of ever new names': seed => ({
    grow: (path, turn) => [`${path || '/bay'}/${token(seed, turn, 5)}`],
  }),
  'session ids of PHP': seed => ({
    rewrite: (path, turn) => joined(path, `PHPSESSID=${token(seed, turn)}`),
    meant: withoutQuery,
  }),
  'session ids of Java': seed => ({
    rewrite: (path, turn) => `${path};jsessionid=${token(seed, turn).toUpperCase()}`,
    meant: path => path.replace(/;.*$/, ''),
  }),
  'session ids of ASP.NET': seed => ({
    rewrite: (path, turn) => `/(S(${token(seed, turn, 24)}))${path}`,
    meant: path => path.replace(/^\/\(S\([^)]*\)\)/, ''),
  }),
  'session ids of another name': seed => ({
    rewrite: (path, turn) => joined(path, `phien=${token(seed, turn)}`),
    meant: withoutQuery,
  }),
  'tracking parameters': seed => ({
    rewrite: (path, turn) =>
      joined(path, `utm_source=a&utm_campaign=${token(seed, turn, 4)}&fbclid=${token(seed, turn)}`),
    meant: withoutQuery,
  }),
  'tracking of another name': seed => ({
    rewrite: (path, turn) => joined(path, `nguon=${token(seed, turn, 6)}`),
    meant: withoutQuery,
  }),
  'sort orders': seed => ({
    rewrite: (path, turn) =>
      joined(path, `sort=${['asc', 'desc', 'ten'][turn % 3]}&orderby=${(turn + seed) % 7}`),
    meant: withoutQuery,
  }),
  'print views': () => ({
    rewrite: (path, turn) => (turn % 2 === 0 ? joined(path, 'print=1&tmpl=component') : path),
    meant: withoutQuery,
  }),
  'Itemid of Joomla': seed => ({
    rewrite: (path, turn) => `/index.php?option=com_content&view=article&id=${path}&Itemid=${seed + turn}`,
    meant: path => /&id=([^&]*)/.exec(path)?.[1] ?? path,
  }),
  'language mirrors': () => ({
    rewrite: (path, turn) => ['', '/vi', '/en', '/zh'][turn % 4] + path,
    meant: path => path.replace(/^\/(vi|en|zh)(?=\/)/, ''),
  }),
  'language by query': () => ({
    rewrite: path => joined(path, 'lang=vi'),
    meant: withoutQuery,
    grow: () => ['/?lang=en', '/gioi-thieu?lang=zh', '/cong-dan?language=en-US', '/?hl=ja'],
  }),
  'case variants': seed => ({
    rewrite: (path, turn) =>
      [...path]
        .map((letter, n) =>
          (token(seed, turn).charCodeAt(n % 16) & 1) === 1 ? letter.toUpperCase() : letter,
        )
        .join(''),
    meant: path => path.toLowerCase(),
  }),
  'slashes at the end': () => ({
    rewrite: (path, turn) => `${path}${['', '/', '//', '/index.html'][turn % 4]}`,
    meant: path => path.replace(/\/index\.html$/, '').replace(/\/+$/, '') || '/',
  }),
};

describe('a portal without end', () => {
  it.each(Object.entries(TRAPS))(
    'by %s is left after a few pages, with what it holds found',
    async (_, trapOf) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async seed => {
          const { pages, findings } = await audit(trapOf(seed));
          expect(findings[0]?.verdict).toBe('pass');
          expect(pages.length).toBeLessThanOrEqual(MOST);
          for (const page of pages) expect(page.reason).toMatch(/^(home|follow|lead:[a-z-]+)$/);
        }),
        { numRuns: 3 },
      );
    },
  );

  it('is opened in the same order each time', async () => {
    for (const kind of ['calendar by path', 'session ids of another name', 'faceted filters']) {
      const trapOf = TRAPS[kind] as (seed: number) => Trap;
      const [one, other] = [await audit(trapOf(7)), await audit(trapOf(7))];
      expect(one.pages).toEqual(other.pages);
    }
  });
});

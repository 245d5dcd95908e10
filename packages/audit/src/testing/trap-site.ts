import type { FetchOutcome } from '../session/outcome.ts';
import type { PageRequest } from '../session/session.ts';
import { FETCHED, html } from './page.ts';
import { menu, OTHER_TEXT, RECEPTION_TEXT } from './site.ts';

/** What makes a portal endless: links that a page brings along, or another way to write every address. */
export interface Trap {
  /** The paths and queries of further pages that a page of the trap names, by its own; `''` at the entry. */
  grow?: (path: string, turn: number) => string[];
  /** Another way to write an address of the portal, different at every turn. */
  rewrite?: (path: string, turn: number) => string;
  /** The address that is meant by such a one. */
  meant?: (path: string) => string;
}

const ORIGIN = 'https://hoaan.vidu.gov.vn';
const NEWS = OTHER_TEXT.replace('bóng chuyền', 'kéo co');

/** The real portal: what it takes to find the schedule of reception is three steps. */
const CONTENT: Readonly<Record<string, { title: string; body: string; links: Record<string, string> }>> = {
  '/': { title: 'Trang chủ', body: '', links: {} },
  '/gioi-thieu': { title: 'Giới thiệu', body: OTHER_TEXT, links: {} },
  '/tin-tuc': { title: 'Tin tức', body: NEWS, links: {} },
  '/cong-dan': { title: 'Dành cho công dân', body: NEWS, links: { 'Lịch tiếp công dân': '/lich-tiep' } },
  '/lich-tiep': { title: 'Lịch tiếp công dân', body: RECEPTION_TEXT, links: {} },
};
const MENU = {
  'Trang chủ': '/',
  'Giới thiệu': '/gioi-thieu',
  'Tin tức': '/tin-tuc',
  'Lịch công tác': '/bay',
  'Dành cho công dân': '/cong-dan',
};

/** A portal with a trap beside its content. Each page is written anew, as a server with sessions does. */
export function trapSite(trap: Trap): { fetch(request: PageRequest): FetchOutcome } {
  let turn = 0;
  const written = (path: string) => {
    turn += 1;
    return trap.rewrite?.(path, turn) ?? path;
  };
  const links = (entries: Record<string, string>) =>
    Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, written(path)]));
  const page = (path: string): { title: string; body: string } => {
    const known = CONTENT[path];
    const frame = `<header>${menu(links(MENU))}</header>`;
    if (known !== undefined) {
      const { title, body } = known;
      return { title, body: `${frame}<main><h1>${title}</h1>${body}${menu(links(known.links))}</main>` };
    }
    turn += 1;
    const further = trap.grow?.(path === '/bay' ? '' : path, turn) ?? [];
    const list = further.map((href, n) => `<a href="${href}">Mục ${turn + n}</a> `).join('');
    return {
      title: 'Lịch công tác',
      body: `${frame}<main><h1>Lịch công tác</h1><p>Lượt xem ${turn}</p>${list}</main>`,
    };
  };
  return {
    fetch(request) {
      const path = request.url.slice(ORIGIN.length) || '/';
      const { title, body } = page(trap.meant?.(path) ?? path);
      const text = html(body, title);
      return {
        kind: 'html',
        finalUrl: request.url,
        status: 200,
        fetchedAt: FETCHED,
        bytes: text.length,
        html: text,
        rendered: false,
      };
    },
  };
}

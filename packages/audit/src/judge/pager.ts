import type { Link } from '../record/page.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { targetOfAddress } from './leads.ts';

/** What a link to the next pages of a list says; the first page is where one stands. */
const PAGER =
  /^(?:[2-9]|[1-9]\d{1,3}|[>»›→]{1,2}|\.{2,3}|…|trang (?:sau|tiếp|kế|cuối)|xem thêm|tải thêm|tiếp|sau|cuối|next|last)$/iu;

/** True where a page's list goes on behind a link that was not opened: by script, or by an address not taken. */
export function hasMore(site: Site, view: PageView): boolean {
  return view.record.links.some(link => isPager(link) && !isRead(site, view, link));
}

function isPager(link: Link): boolean {
  if (link.hidden === true || link.region === 'nav' || link.region === 'header' || link.region === 'footer')
    return false;
  return PAGER.test(link.text.trim()) || link.also.some(text => PAGER.test(text.trim()));
}

function isRead(site: Site, view: PageView, link: Link): boolean {
  return targetOfAddress(site, view, link.href, link.via).state === 'opened';
}

/**
 * Where an address says which page of a list it is: `?page=2`, `/trang/2`, `van-ban-page-2.html`, Liferay's `…_cur=2`;
 * and from which entry on, as Joomla and SharePoint do: `?start=20`, `PageFirstRow=31`.
 */
const NUMBER =
  /(?:([?&/])(?:page|trang|p|pageindex|currentpage)[=/-]?|[-_](?:page|trang)[-_]|([?&])(?:\w+_)?cur=)(\d{1,5})(?=[&/.]|$)/i;
const OFFSET = /([?&])(?:start|limitstart|offset|pagefirstrow)=(\d{1,6})(?=&|$)/i;
/** Entries that a page of a list shows, where only an offset is told. */
const ENTRIES = 10;

/** The page number that an address asks for, from 2 on, or 0. */
export function pageNumber(address: string): number {
  const offset = Number(OFFSET.exec(address)?.[2] ?? 0);
  const number = offset > 1 ? Math.ceil(offset / ENTRIES) + 1 : Number(NUMBER.exec(address)?.[3] ?? 0);
  return number >= 2 ? number : 0;
}

/** The address without its page number. */
export function withoutPageNumber(address: string): string {
  return address
    .replace(NUMBER, (_, lead?: string, query?: string) => ((query ?? lead) === '?' ? '?' : ''))
    .replace(OFFSET, (_, lead: string) => (lead === '?' ? '?' : ''))
    .replace(/[?&]+$/, '')
    .replace('?&', '?');
}

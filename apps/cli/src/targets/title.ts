import { parse } from 'parse5';

/** Titles stand in the head; what comes later is not looked at. */
const HEAD_CHARACTERS = 200_000;

const OPENING = /<title(?:\s[^>]{0,1000})?>/i;

/** The title of a page, on one line, with its character references resolved; `''` where it has none. */
export function titleOf(html: string): string {
  const head = html.slice(0, HEAD_CHARACTERS);
  // Two looks, each at every character once: a page may open titles by the thousand and close none.
  const opened = OPENING.exec(head);
  if (opened === null) return '';
  const rest = head.slice(opened.index + opened[0].length);
  const end = rest.search(/<\/title\s{0,100}>/i);
  if (end < 0) return '';
  const raw = rest.slice(0, end);
  const document = parse(`<!doctype html><title>${raw}</title>`);
  const root = document.childNodes.find(node => node.nodeName === 'html');
  const top =
    root && 'childNodes' in root ? root.childNodes.find(node => node.nodeName === 'head') : undefined;
  const title =
    top && 'childNodes' in top ? top.childNodes.find(node => node.nodeName === 'title') : undefined;
  const text =
    title && 'childNodes' in title ? title.childNodes.map(node => ('value' in node ? node.value : '')) : [];
  return text.join('').replace(/\s+/g, ' ').trim();
}

import { parse } from 'parse5';

/** Titles stand in the head; what comes later is not looked at. */
const HEAD_CHARACTERS = 200_000;

/** The title of a page, on one line, with its character references resolved; `''` where it has none. */
export function titleOf(html: string): string {
  const raw = /<title(?:\s[^>]*)?>([\s\S]*?)<\/title\s*>/i.exec(html.slice(0, HEAD_CHARACTERS))?.[1];
  if (raw === undefined) return '';
  const document = parse(`<!doctype html><title>${raw}</title>`);
  const root = document.childNodes.find(node => node.nodeName === 'html');
  const head =
    root && 'childNodes' in root ? root.childNodes.find(node => node.nodeName === 'head') : undefined;
  const title =
    head && 'childNodes' in head ? head.childNodes.find(node => node.nodeName === 'title') : undefined;
  const text =
    title && 'childNodes' in title ? title.childNodes.map(node => ('value' in node ? node.value : '')) : [];
  return text.join('').replace(/\s+/g, ' ').trim();
}

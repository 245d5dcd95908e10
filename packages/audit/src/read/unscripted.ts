/** A link in the text that browsers show where scripts do not run. */
export interface UnscriptedLink {
  reference: string;
  text: string;
}

/** Longer text is looked at so far. */
const MAX_LENGTH = 20_000;
/** Longer tags are none of a link. */
const MAX_TAG = 1300;
const MAX_TEXT = 300;
const HREF = /href\s*=\s*["']?([^"'\s>]{1,500})/i;

/** The links in the source of a `noscript`, each with the text up to the next tag; one look at each character. */
export function unscriptedLinks(source: string): UnscriptedLink[] {
  const html = source.slice(0, MAX_LENGTH);
  const links: UnscriptedLink[] = [];
  let end = -1;
  let taken = 0;
  for (const { index } of html.matchAll(/<a\s/gi)) {
    if (index < taken) continue;
    if (end < index) end = html.indexOf('>', index);
    if (end < 0) break;
    if (end - index > MAX_TAG) continue;
    taken = end;
    const reference = HREF.exec(html.slice(index, end))?.[1];
    if (reference === undefined) continue;
    const next = html.indexOf('<', end);
    const text = html.slice(end + 1, Math.min(next < 0 ? html.length : next, end + 1 + MAX_TEXT));
    links.push({ reference, text });
  }
  return links;
}

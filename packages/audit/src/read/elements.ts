/** Elements whose content is not text of the page. */
export const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'map-data',
]);

/** Elements that begin and end a run of text. */
export const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'br',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'legend',
  'li',
  'main',
  'marquee',
  'menu',
  'nav',
  'ol',
  'option',
  'p',
  'pre',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Elements whose attributes may say that they are hidden or of another region. */
export const CONTAINERS = new Set([
  'a',
  'article',
  'aside',
  'center',
  'div',
  'dl',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'section',
  'span',
  'table',
  'td',
  'tr',
  'ul',
]);

/** Words in class names by which makers style headings. */
export const STYLED_HEADING = /(^|[\s_-])(title|heading|head|tieude|tieu-de|caption)([\s_-]|\d|$)/i;

/** Inline styles that hide. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** True for an element whose own attributes hide it. */
export function isHidden(attribute: (name: string) => string | null): boolean {
  const style = attribute('style');
  if (style !== null && HIDING.test(style)) return true;
  return attribute('hidden') !== null;
}

import { isCloaking } from './cloak.ts';
import { isHiding } from './elements.ts';

/** How a style sheet takes an element out of sight: not laid out at all, or laid out where no one sees it. */
export type Veil = 'hidden' | 'cloaked';

/** Characters of style sheets that are read on a page, and rules that are kept. */
const MAX_TEXT = 200_000;
const MAX_RULES = 2_000;
/** Longer lists of declarations are those of what is seen. */
const MAX_BODY = 1_000;
/** A selector of one class or id, with or without the name of the element. */
const SIMPLE = /^[a-z][a-z\d-]*([.#][\w-]+)$|^([.#][\w-]+)$/i;
const SEE_THROUGH = /opacity\s*:\s*(?:0(?![.\d]*[1-9])|0?\.0\d)/i;
const SHOWS = /display\s*:\s*(?!none)[a-z]|visibility\s*:\s*visible/i;

/**
 * The rules in a page's own `style` elements that take out of sight what has one class or one id. Rules under a condition
 * (`@media`, `@supports`) say nothing for all readers and are left out, and so is whatever needs more than one look at an element.
 */
export class StyleRules {
  private readonly veils = new Map<string, Veil>();
  private readonly known = new Map<string, Veil | null>();
  private left = MAX_TEXT;

  /** True where an element may be out of sight by a rule: only then is it worth looking. */
  get any(): boolean {
    return this.veils.size > 0;
  }

  /** Takes up the text of a `style` element. */
  add(sheet: string): void {
    if (this.left <= 0) return;
    const text = withoutComments(sheet.slice(0, this.left));
    this.left -= sheet.length;
    let depth = 0;
    let start = 0;
    let opened = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === OPEN) {
        if (depth === 0) opened = at;
        depth += 1;
      } else if (code === CLOSE && depth > 0) {
        depth -= 1;
        if (depth === 0) {
          this.rule(text.slice(start, opened), text.slice(opened + 1, at));
          start = at + 1;
        }
      } else if (code === END && depth === 0) start = at + 1;
    }
  }

  private rule(selectors: string, body: string): void {
    if (body.length > MAX_BODY || this.veils.size >= MAX_RULES || selectors.includes('@')) return;
    // What is see-through is shown by a script, more often than not, once it comes into view.
    const veil = isHiding(body) || SEE_THROUGH.test(body) ? 'hidden' : isCloaking(body) ? 'cloaked' : null;
    if (veil === null && !(this.any && SHOWS.test(body))) return;
    for (const selector of selectors.slice(0, MAX_BODY).split(',')) {
      const simple = SIMPLE.exec(selector.trim());
      const name = simple?.[1] ?? simple?.[2];
      if (name === undefined) continue;
      this.known.clear();
      if (veil === null) this.veils.delete(name);
      else this.veils.set(name, veil);
    }
  }

  /** How an element of these classes and this id is taken out of sight, or null. */
  veilOf(names: string | null, id: string | null): Veil | null {
    const byId = id === null ? undefined : this.veils.get(`#${id}`);
    if (byId !== undefined || names === null) return byId ?? null;
    let veil = this.known.get(names);
    if (veil === undefined) {
      veil = null;
      for (const name of names.slice(0, MAX_BODY).split(/\s+/)) veil = this.veils.get(`.${name}`) ?? veil;
      if (this.known.size < MAX_RULES) this.known.set(names, veil);
    }
    return veil;
  }
}

function withoutComments(sheet: string): string {
  let text = '';
  let from = 0;
  for (let start = sheet.indexOf('/*'); start >= 0; start = sheet.indexOf('/*', from)) {
    text += `${sheet.slice(from, start)} `;
    const end = sheet.indexOf('*/', start + 2);
    if (end < 0) return text;
    from = end + 2;
  }
  return text + sheet.slice(from);
}

const OPEN = 123;
const CLOSE = 125;
const END = 59;

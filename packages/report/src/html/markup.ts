/** A piece of HTML that is safe to put into a page: made by `html` alone. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What a template takes: text and numbers are escaped, markup goes in as it is, nothing stands for nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters have no place in HTML; tab, line feed and carriage return do. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(CONTROLS, '\ufffd').replace(/[&<>"']/g, character => ENTITIES[character] ?? '');
}

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'object') return content.map(render).join('');
  return escapeText(String(content));
}

/** Template tag: every value that is not `Markup` is escaped. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

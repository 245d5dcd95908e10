/** Text that is markup already: made by `html` alone, so that all other text is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Part = Markup | string | number | undefined | readonly Part[];

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, mark => ENTITIES[mark] as string);
}

/** Markup out of a literal; whatever is put into it is text, unless it is markup itself. */
export function html(literal: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(literal.reduce((text, piece, index) => text + written(parts[index - 1]) + piece));
}

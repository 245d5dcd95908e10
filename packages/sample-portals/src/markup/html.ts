/** Text that is already markup. Only `html` and `trusted` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup is not, nothing is left out. */
export type Insert = string | number | Markup | readonly Insert[] | null | undefined | false;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, char => ENTITIES[char] ?? char);
}

function insert(value: Insert): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(insert).join('');
}

/** A template of markup whose inserts are escaped. */
export function html(strings: TemplateStringsArray, ...values: Insert[]): Markup {
  let text = strings[0] ?? '';
  for (let i = 0; i < values.length; i++) text += insert(values[i]) + (strings[i + 1] ?? '');
  return new Markup(text);
}

/** Markup out of a string that the author of a sample portal wrote, such as a style sheet. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

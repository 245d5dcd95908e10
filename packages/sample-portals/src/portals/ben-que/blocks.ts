/** What the server tells of a route and the script in the browser draws. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'date'; label: string; date: string }
  | { kind: 'list'; items: readonly { title: string; href: string; date?: string }[] }
  | {
      kind: 'table';
      caption: string;
      headers: readonly string[];
      rows: readonly (readonly (string | number)[])[];
    }
  | { kind: 'image'; src: string; alt: string }
  | { kind: 'accordion'; items: readonly { title: string; text: string }[] }
  | {
      kind: 'form';
      fields: readonly { label: string; name: string; type: 'text' | 'textarea' }[];
      button: string;
    }
  | {
      kind: 'answers';
      items: readonly { question: string; asked: string; answer: string; answered: string }[];
    };

export interface Route {
  title: string;
  blocks: readonly Block[];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const text = (content: string): Block => ({ kind: 'text', text: content });
export const posted = (date: string): Block => ({ kind: 'date', label: 'Ngày đăng', date });
export const list = (...items: readonly { title: string; href: string; date?: string }[]): Block => ({
  kind: 'list',
  items,
});
export const table = (
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Block => ({
  kind: 'table',
  caption,
  headers,
  rows,
});
/** An item that is a file. */
export const file = (name: string, title: string) => ({ title, href: `/tep/${name}` });

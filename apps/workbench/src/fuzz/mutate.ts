import type { Random } from './random.ts';
import { attribute, bomb, nest, opening, soup } from './soup.ts';

/** A place of a text, by preference at a tag. */
function place(text: string, random: Random): number {
  const at = random.below(text.length + 1);
  if (random.below(3) === 0) return at;
  const tag = text.indexOf('<', at);
  return tag < 0 ? at : tag;
}

/** A stretch of a text, mostly short. */
function stretch(text: string, random: Random): [number, number] {
  const from = place(text, random);
  const longest = random.below(6) === 0 ? text.length : 200;
  return [from, Math.min(text.length, from + random.below(longest + 1))];
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

type TextMutation = (text: string, random: Random, other: string) => string;

/** What may happen to a page as text, by name. */
export const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  soup: (text, random) => insert(text, place(text, random), soup(random)),
  bomb: (text, random) => insert(text, place(text, random), bomb(random)),
  opening: (text, random) => insert(text, place(text, random), opening(random)),
  attribute: (text, random) => {
    const end = text.indexOf('>', random.below(text.length + 1));
    return end < 0 ? text : insert(text, end, attribute(random));
  },
  nest: (text, random) => {
    const [from, to] = stretch(text, random);
    return text.slice(0, from) + nest(random, text.slice(from, to)) + text.slice(to);
  },
  cut: (text, random) => {
    const [from, to] = stretch(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  repeat: (text, random) => {
    const [from, to] = stretch(text, random);
    return insert(text, to, text.slice(from, Math.min(to, from + 2000)).repeat(1 + random.below(12)));
  },
  move: (text, random) => {
    const [from, to] = stretch(text, random);
    const rest = text.slice(0, from) + text.slice(to);
    return insert(rest, place(rest, random), text.slice(from, to));
  },
  splice: (text, random, other) => {
    const [from, to] = stretch(other, random);
    return insert(text, place(text, random), other.slice(from, to));
  },
  unclose: (text, random) => {
    const kept = 1 + random.below(4);
    return text.replace(/<\/[a-z0-9]+>/g, tag => (random.below(kept + 1) === 0 ? tag : ''));
  },
  rename: (text, random) => {
    const [from = 'div', to = 'table'] = [0, 0].map(() =>
      random.of([
        'div',
        'td',
        'tr',
        'table',
        'a',
        'form',
        'p',
        'li',
        'h2',
        'body',
        'head',
        'title',
        'nav',
        'script',
        'select',
      ]),
    );
    return text.replaceAll(`<${from}`, `<${to}`);
  },
  ids: text => text.replace(/ (id|class)="[^"]*"/g, ' $1="a"'),
  unquote: text => text.replaceAll('"', ''),
  capitals: text => text.toUpperCase(),
  decompose: text => text.normalize('NFD'),
  noise: (text, random) =>
    text.replaceAll(' ', random.of(['\u200b', '\u00a0', '\u202e', '\u00ad ', '\u0000', '\u3000'])),
  digits: (text, random) => text.replace(/\d/g, () => String(random.below(10))),
  reverse: (text, random) => {
    const [from, to] = stretch(text, random);
    return text.slice(0, from) + text.slice(from, to).split('<').reverse().join('<') + text.slice(to);
  },
};

type BytesMutation = (bytes: Buffer, random: Random) => Buffer;

/** What may happen to a page as bytes, by name. */
export const BYTES_MUTATIONS: Readonly<Record<string, BytesMutation>> = {
  flip: (bytes, random) => {
    const out = Buffer.from(bytes);
    for (let left = 1 + random.below(40); left > 0 && out.length > 0; left--) {
      const at = random.below(out.length);
      out[at] = (out[at] ?? 0) ^ (1 << random.below(8));
    }
    return out;
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  zeroes: (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(random.below(50)), bytes.subarray(at)]);
  },
  'utf-16': (bytes, random) => {
    const wide = Buffer.from(`${random.of(['\ufeff', ''])}${bytes.toString('utf8')}`, 'utf16le');
    return wide.subarray(0, wide.length - random.below(3));
  },
  'half characters': bytes => bytes.filter(byte => (byte & 0xc0) !== 0x80) as Buffer,
  latin1: bytes => Buffer.from(bytes.toString('utf8'), 'latin1'),
  twice: bytes => Buffer.from(bytes.toString('latin1'), 'utf8'),
  noise: (bytes, random) => {
    const noise = Buffer.from(Array.from({ length: random.below(400) }, () => random.below(256)));
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
};

const TYPES = [
  '',
  'text/html',
  'text/html; charset=utf-8',
  'text/html; charset=utf-16',
  'text/html;charset=windows-1258',
  'text/html; charset=nothing',
];
/** No mutated page is longer: repeated mutations would else multiply. */
const MAX_LENGTH = 400_000;

/** A page as a server might send it, and what was done to it. */
export interface MutatedPage {
  bytes: Buffer;
  contentType: string;
  mutations: readonly string[];
}

/** One of the pages, changed in one to six ways. */
export function mutatePage(pages: readonly string[], random: Random): MutatedPage {
  let text = random.of(pages);
  const mutations: string[] = [];
  for (let left = 1 + random.below(5); left > 0; left--) {
    const name = random.of(Object.keys(TEXT_MUTATIONS));
    text = (TEXT_MUTATIONS[name] as TextMutation)(text, random, random.of(pages)).slice(0, MAX_LENGTH);
    mutations.push(name);
  }
  let bytes = Buffer.from(text);
  if (random.below(3) === 0) {
    const name = random.of(Object.keys(BYTES_MUTATIONS));
    bytes = Buffer.from((BYTES_MUTATIONS[name] as BytesMutation)(bytes, random));
    mutations.push(name);
  }
  return { bytes, contentType: random.of(TYPES), mutations };
}

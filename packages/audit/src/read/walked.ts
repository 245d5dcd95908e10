import type { Block, Form, Link, PageDate, PageRecord, Table } from '../record/page.ts';

/** Bounds of one page. A page beyond them is read as far as they go, and the record says which was met. */
export const PAGE_BOUNDS = {
  nodes: 400_000,
  depth: 4_000,
  text: 4_000_000,
  links: 20_000,
  blockText: 20_000,
};

/** What walking a page's body gives. */
export interface Walked {
  blocks: Block[];
  links: Link[];
  forms: Form[];
  tables: Table[];
  dates: PageDate[];
  images: { count: number; withAlt: number };
  pictures: PageRecord['pictures'];
  frames: { src: string; sameOrigin: boolean; read: boolean }[];
  title: string;
  lang: string;
  meta: Record<string, string>;
  base: string;
  elements: number;
  scripts: number;
  insecureResources: number;
  cut: Set<string>;
  writing: Set<string>;
}

/** A page of which nothing was read yet; references resolve against `base`. */
export function nothingWalked(base: string): Walked {
  return {
    blocks: [],
    links: [],
    forms: [],
    tables: [],
    dates: [],
    images: { count: 0, withAlt: 0 },
    pictures: [],
    frames: [],
    title: '',
    lang: '',
    meta: {},
    base,
    elements: 0,
    scripts: 0,
    insecureResources: 0,
    cut: new Set(),
    writing: new Set(),
  };
}

/** Counts a subresource that is named over plain HTTP. */
export function countInsecure(out: Walked, address: string | null): void {
  if (address?.startsWith('http:')) out.insecureResources += 1;
}

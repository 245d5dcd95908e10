import type { CompiledChecklist, SetId } from '../match/compile.ts';
import { matchAddress, matchText, type TextHits } from '../match/hits.ts';
import { type Joined, joinedNames } from '../match/joined.ts';
import type { Block, PageRecord } from '../record/page.ts';
import { kindOfNumber, plainTitle, titleOfKind, withHitsOf } from './plain-title.ts';
import { sheetOf } from './sheet.ts';

/** What the matcher found on a page, aligned with the record's arrays. */
export interface Observation {
  title: TextHits;
  blocks: readonly TextHits[];
  /** Of the link's name. */
  links: readonly TextHits[];
  /** Of the names it has besides: image alt, title. */
  linksAlso: ReadonlyMap<number, readonly TextHits[]>;
  /** Of the link's name together with what it stands under: what only both together say. */
  linksUnder: ReadonlyMap<number, readonly Joined[]>;
  /** Of the address and image names of a link without a name, marks stripped. */
  linkAddresses: ReadonlyMap<number, ReadonlySet<SetId>>;
  /** Sets of which a phrase stands in any text or name of the page: most are in none, and need not be looked for. */
  sets: ReadonlySet<SetId>;
}

/** Matches every text of a page once. A link that is all of its block is matched with it. */
export function observe(compiled: CompiledChecklist, page: PageRecord): Observation {
  const sets = new Set<SetId>();
  const match = (text: string, kind: string | null = null): TextHits => {
    const plain = kind === null ? plainTitle(text) : titleOfKind(kind, text);
    const written = matchText(compiled, text);
    const hits = plain === null ? written : withHitsOf(compiled, written, plain);
    if (hits.bySet.size > 0) for (const set of hits.bySet.keys()) sets.add(set);
    return hits;
  };
  const kinds = new RowKinds();
  const sheet = sheetOf(page);
  const blocks = page.blocks.map((block, i) => {
    const kind = kinds.of(block);
    return match(block.text, i === sheet?.title ? sheet.kind : kind);
  });
  const links: TextHits[] = [];
  const linksAlso = new Map<number, readonly TextHits[]>();
  const linksUnder = new Map<number, readonly Joined[]>();
  const linkAddresses = new Map<number, ReadonlySet<SetId>>();
  for (let i = 0; i < page.links.length; i++) {
    const link = page.links[i] as PageRecord['links'][number];
    const { text, also, under } = link;
    const block = page.blocks[link.block];
    links.push(block !== undefined && block.text === text ? (blocks[link.block] as TextHits) : match(text));
    if (also.length > 0)
      linksAlso.set(
        i,
        also.map(name => match(name)),
      );
    if (under !== undefined) {
      const joined = joinedNames(compiled, text, under, links[i] as TextHits);
      if (joined.length > 0) linksUnder.set(i, joined);
    }
    if (text !== '') continue;
    const named = addressSets(compiled, link.href, also);
    if (named.size > 0) linkAddresses.set(i, named);
  }
  return { title: match(page.title), blocks, links, linksAlso, linksUnder, linkAddresses, sets };
}

/** Of what kind the documents of a table's rows are, by the number in a cell before their title. */
class RowKinds {
  private kind: string | null = null;
  private table = -1;
  private row = -1;

  /** The kind of the document that a cell is the title of, or null. */
  of({ table, row, text }: Block): string | null {
    if (table === undefined || row === undefined) return null;
    if (this.kind !== null && row === this.row && table === this.table) return this.kind;
    this.kind = kindOfNumber(text);
    this.row = row;
    this.table = table;
    return null;
  }
}

function addressSets(
  compiled: CompiledChecklist,
  href: string | undefined,
  names: readonly string[],
): ReadonlySet<SetId> {
  const sets = new Set<SetId>();
  for (const name of href === undefined ? names : [href, ...names]) {
    for (const set of matchAddress(compiled, name)) sets.add(set);
  }
  return sets;
}

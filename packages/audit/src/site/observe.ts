import type { CompiledChecklist, SetId } from '../match/compile.ts';
import { matchAddress, matchText, type TextHits } from '../match/hits.ts';
import type { PageRecord } from '../record/page.ts';

/** What the matcher found on a page, aligned with the record's arrays. */
export interface Observation {
  title: TextHits;
  blocks: readonly TextHits[];
  /** Of the link's name. */
  links: readonly TextHits[];
  /** Of the names it has besides: image alt, title. */
  linksAlso: ReadonlyMap<number, readonly TextHits[]>;
  /** Of the address and image names of a link without a name, marks stripped. */
  linkAddresses: readonly ReadonlySet<SetId>[];
}

const NONE: ReadonlySet<SetId> = new Set();

/** Matches every text of a page once. A link that is all of its block is matched with it. */
export function observe(compiled: CompiledChecklist, page: PageRecord): Observation {
  const blocks = page.blocks.map(block => matchText(compiled, block.text));
  const linksAlso = new Map<number, readonly TextHits[]>();
  const links: TextHits[] = [];
  const linkAddresses: ReadonlySet<SetId>[] = [];
  for (const [i, link] of page.links.entries()) {
    const { text, also } = link;
    const block = blocks[link.block];
    links.push(
      block !== undefined && page.blocks[link.block]?.text === text ? block : matchText(compiled, text),
    );
    if (also.length > 0)
      linksAlso.set(
        i,
        also.map(name => matchText(compiled, name)),
      );
    linkAddresses.push(text === '' ? addressSets(compiled, link.href, also) : NONE);
  }
  return { title: matchText(compiled, page.title), blocks, links, linksAlso, linkAddresses };
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

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
  /** Of a link's address and of the file names of its images, marks stripped. */
  linkAddresses: readonly ReadonlySet<SetId>[];
}

const NONE: ReadonlySet<SetId> = new Set();

/** Matches every text of a page once. */
export function observe(compiled: CompiledChecklist, page: PageRecord): Observation {
  const linksAlso = new Map<number, readonly TextHits[]>();
  const links = page.links.map((link, i) => {
    if (link.also.length > 0)
      linksAlso.set(
        i,
        link.also.map(text => matchText(compiled, text)),
      );
    return matchText(compiled, link.text);
  });
  const linkAddresses = page.links.map(link => {
    const names = link.imageOnly && link.text === '' ? link.also : [];
    const sets = [...(link.href === undefined ? [] : [link.href]), ...names].map(name =>
      matchAddress(compiled, name),
    );
    return sets.length === 0
      ? NONE
      : sets.length === 1
        ? (sets[0] ?? NONE)
        : new Set(sets.flatMap(set => [...set]));
  });
  return {
    title: matchText(compiled, page.title),
    blocks: page.blocks.map(block => matchText(compiled, block.text)),
    links,
    linksAlso,
    linkAddresses,
  };
}

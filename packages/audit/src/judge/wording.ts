import type { Evidence } from '@niemyet/rules';
import { addressKey } from '../frontier/address-key.ts';
import { ownPairsOf, pairWords, tellsWordsApart } from '../match/own-pairs.ts';
import type { Link } from '../record/page.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { opensAsPosting } from './entry.ts';
import { evidenceAt } from './evidence.ts';
import { reachedBy } from './leads.ts';
import { holdsTerm } from './names-other.ts';
import { isDatedPosting } from './posting.ts';
import { attachedFiles, BODY_WORDS, proseWords } from './topic.ts';

/** The sections of a portal, by whether any indicator knows what they are called. */
export interface Wording {
  /** Sections that hold something of their own within the checklist's field. */
  sections: number;
  /** Those of them that no term of any indicator names. */
  unnamed: number;
  /** The sections themselves that no term names, with the entries that lead to them. */
  others: readonly Section[];
  /** Entries that lead to some of these. */
  shown: readonly Evidence[];
}

/** An entry and the section that it leads to. */
export interface Section {
  view: PageView;
  link: Link;
  target: PageView;
}

/** The name of a section is short; a headline is not. */
const ENTRY_WORDS = 8;
/** Fewer sections of unknown names are those that any portal has besides. */
const MIN_UNNAMED = 5;
const MAX_SHOWN = 3;
/** Blocks of a page that are looked at for what it speaks of. */
const MAX_BLOCKS = 200;
const BLOCK_LENGTH = 600;

const known = new KeptWith<Site, Wording>();

/** How a portal calls its sections, as far as they were opened. */
export function wordingOf(site: Site): Wording {
  let wording = known.get(site);
  if (wording === undefined) {
    wording = readWording(site);
    known.set(site, wording);
  }
  return wording;
}

/**
 * True where most sections of a portal have names that no indicator knows: it words things in its own way, and that nothing was
 * found by the usual names says little. A short checklist knows few names of any portal.
 */
export function isWordedOtherwise(site: Site): boolean {
  if (!tellsWordsApart(site.compiled)) return false;
  const { sections, unnamed } = wordingOf(site);
  return unnamed >= MIN_UNNAMED && unnamed * 2 > sections;
}

interface Entry {
  view: PageView;
  link: Link;
}

function readWording(site: Site): Wording {
  const { compiled } = site;
  const holding = new Set<PageView>();
  for (const view of site.views)
    if (view !== null && holdsOwn(view) && !isDatedPosting(site, view)) holding.add(view);
  const entries = new Map<PageView, Entry>();
  const named = new Set<PageView>();
  const targets = new Map<string, PageView | undefined>();
  const targetOf = (href: string) => {
    if (!targets.has(href)) {
      const key = addressKey(href);
      const reached = key === null ? undefined : reachedBy(site, key);
      targets.set(href, typeof reached === 'object' && holding.has(reached) ? reached : undefined);
    }
    return targets.get(href);
  };
  for (const view of site.views) {
    if (view === null || view.broken) continue;
    // Of menus, which stand on all pages, those of the home page stand for all.
    const links = view.home ? view.record.links.map((_, i) => i) : view.items.map(item => item.index);
    // What stands in a section of a known name is what that section holds: procedures, questions, news.
    const isHeld = !view.home && namesItself(view);
    for (const i of links) {
      const link = view.record.links[i];
      const hits = view.observed.links[i];
      if (link?.href === undefined || hits === undefined || link.hidden === true) continue;
      const target = targetOf(link.href);
      if (target === undefined || target === view) continue;
      if (holdsTerm(compiled, hits)) named.add(target);
      const isEntry = !isHeld && hits.words > 0 && hits.words <= ENTRY_WORDS;
      if (isEntry && !entries.has(target) && !opensAsPosting(compiled, hits, link.text))
        entries.set(target, { view, link });
    }
  }
  let sections = 0;
  const unnamed: Section[] = [];
  // What leads to many pages by one name (“Bản in”, “Tuần trước”) is a tool of the portal.
  const names = new Set<string>();
  for (const [view, entry] of entries) {
    const name = entry.link.text.toLowerCase();
    if (names.has(name)) continue;
    names.add(name);
    const isNamed = named.has(view) || namesItself(view);
    if (!isNamed && !isInField(site, view)) continue;
    sections += 1;
    if (!isNamed) unnamed.push({ ...entry, target: view });
  }
  return {
    sections,
    unnamed: unnamed.length,
    others: unnamed,
    shown: unnamed.slice(0, MAX_SHOWN).map(each => entryEvidence(each, 'worded-otherwise')),
  };
}

/** A page that shows more than where to go on: files, a filled table, a form for messages, a text. */
function holdsOwn(view: PageView): boolean {
  if (view.home || view.broken || view.placeholder !== undefined) return false;
  return (
    attachedFiles(view).length > 0 ||
    view.tables.some(table => table.rows >= 2) ||
    view.forms.some(form => form.fields.some(field => field.type === 'textarea')) ||
    proseWords(view) >= BODY_WORDS
  );
}

function namesItself({ compiled, observed, heading }: PageView): boolean {
  const hits = [observed.title, observed.blocks[heading]];
  return hits.some(each => each !== undefined && holdsTerm(compiled, each));
}

/** Whether a page speaks of anything that the checklist asks for: what a commune's history is called need not be known. */
function isInField(site: Site, view: PageView): boolean {
  const pairs = ownPairsOf(site.compiled);
  return view.blocks.slice(0, MAX_BLOCKS).some(i => {
    const hits = view.observed.blocks[i];
    if (hits !== undefined && holdsTerm(site.compiled, hits)) return true;
    const words = pairWords((view.record.blocks[i]?.text ?? '').slice(0, BLOCK_LENGTH));
    return words.some((word, n) => n > 0 && pairs.get(words[n - 1] as string)?.has(word) === true);
  });
}

/** The entry that leads to a section, as a lead that misses. */
export function entryEvidence({ view, link }: Pick<Section, 'view' | 'link'>, miss: string): Evidence {
  const { text, selector, href } = link;
  return evidenceAt('lead', 'link', { view, text, selector, href, miss });
}

import { toUnicode } from '../legacy-text/page.ts';
import type { PageRecord } from '../record/page.ts';
import { dayInVietnam } from './dates.ts';
import type { TreeAdapter } from './tree.ts';
import { walk } from './walk.ts';
import type { Walked } from './walked.ts';

/** What is known of a page besides its tree. */
export interface PageFacts {
  url: string;
  finalUrl: string;
  status: number;
  /** ISO instant. */
  fetchedAt: string;
  bytes: number;
  sha256?: string;
  rendered: boolean;
}

/** Fewer characters of text than this, hardly a link, and scripts: the page is a shell that scripts would fill. */
const SHELL_TEXT = 250;
const SHELL_LINKS = 3;

function isShell(walked: Walked): boolean {
  if (walked.scripts === 0 || walked.links.length >= SHELL_LINKS) return false;
  let text = 0;
  for (const block of walked.blocks) {
    text += block.text.length;
    if (text >= SHELL_TEXT) return false;
  }
  return true;
}

/** Reads a document through an adapter into the record that the rules know. */
export function readTree<N>(root: N, tree: TreeAdapter<N>, facts: PageFacts): PageRecord {
  const walked = walk(root, tree, facts.finalUrl, dayInVietnam(facts.fetchedAt));
  const record: PageRecord = {
    schema: 'niemyet/page@1',
    url: facts.url,
    finalUrl: facts.finalUrl,
    status: facts.status,
    fetchedAt: facts.fetchedAt,
    bytes: facts.bytes,
    rendered: facts.rendered,
    title: walked.title,
    lang: walked.lang,
    meta: walked.meta,
    blocks: walked.blocks,
    links: walked.links,
    forms: walked.forms,
    tables: walked.tables,
    dates: walked.dates,
    images: walked.images,
    pictures: walked.pictures,
    frames: walked.frames,
    elements: walked.elements,
    scripts: walked.scripts,
    shell: !facts.rendered && isShell(walked),
    cut: [...walked.cut],
    writing: [...walked.writing],
    insecureResources: walked.insecureResources,
  };
  if (facts.sha256 !== undefined) record.sha256 = facts.sha256;
  return toUnicode(record);
}

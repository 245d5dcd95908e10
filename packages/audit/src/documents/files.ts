import type { CompiledIndicator, SetId } from '../match/compile.ts';
import type { FileWish, Proof } from '../probes/probe.ts';
import type { Item } from '../site/items.ts';
import type { Site } from '../site/site.ts';
import { isUnopened, openedDocument } from './opened.ts';
import { withDocuments } from './proof.ts';

/**
 * What opening a file would decide: `untold`, whether it is on the subject at all; `lacking`, whether it holds what the
 * duty still lacks; `undated`, of when it is; `titled`, only whether it can be read.
 */
export const FILE_WORTH = { untold: 6, lacking: 5, undated: 4, required: 2, titled: 1 } as const;

/** So many files opened, all of them scans, speak for the others of their list. */
const SCANS = 2;

/** The files that one probe met with: what they prove, and which should be opened. */
export class Files {
  private readonly pictured = new Map<string, Proof>();
  /** Titles of files that are plainly about something else. */
  readonly elsewhere: string[] = [];
  /** True where a file without a title turned out to be a scan: no one can tell what it is but by eye. */
  unreadable = false;
  private readonly wishes = new Map<string, FileWish>();
  /** Proofs that are more than the title of a file. */
  private told = 0;
  private readonly site: Site;
  private readonly indicator: CompiledIndicator;
  private readonly set: SetId;

  constructor(site: Site, indicator: CompiledIndicator, set: SetId) {
    this.site = site;
    this.indicator = indicator;
    this.set = set;
  }

  /** Files that are pictures of paper, each as the proof it would be. */
  get scans(): readonly Proof[] {
    return [...this.pictured.values()];
  }

  /** A file, or a posting of files, that is a scan. */
  scan(proof: Proof): void {
    if (!this.pictured.has(proof.key)) this.pictured.set(proof.key, proof);
  }

  /** A proof and the files it rests on (none: it stands by itself), with what those files say. */
  proof(proof: Proof, restsOn: readonly Item[], required = false): Proof {
    const opened = restsOn.map(file => openedDocument(this.site, file.link.href)?.state);
    const unopened = restsOn.filter(file => isUnopened(this.site, file.link.href));
    if (restsOn.length === 0 || opened.includes('text') || unopened.length === 0) this.told += 1;
    const whole = withDocuments(this.site, proof, restsOn, this.indicator, this.set);
    const known = required ? FILE_WORTH.required : FILE_WORTH.titled;
    const worth = whole.dates.length === 0 ? FILE_WORTH.undated : known;
    for (const file of unopened) this.wish(file, worth);
    return whole;
  }

  /** A file whose title says nothing, where the subject is. */
  untold(file: Item): void {
    if (isUnopened(this.site, file.link.href)) this.wish(file, FILE_WORTH.untold);
    else if (openedDocument(this.site, file.link.href)?.state === 'scan') this.unreadable = true;
  }

  /** Whether scans are all that is known of the proofs: none stands by itself, and few are still unopened. */
  outweigh(proofs: readonly Proof[]): boolean {
    if (this.pictured.size === 0 || this.told > 0) return false;
    return proofs.length === 0 || this.pictured.size >= SCANS;
  }

  /** What should be opened, given whether the probe is met: then only what no other proof stands in for. */
  wanted(met: boolean): readonly FileWish[] {
    const wishes = [...this.wishes.values()];
    if (!met) return wishes;
    return wishes.filter(
      ({ worth }) => worth === FILE_WORTH.undated || (worth <= FILE_WORTH.required && this.told === 0),
    );
  }

  private wish({ link, date = '' }: Item, worth: number): void {
    const { href } = link;
    if (href === undefined) return;
    const known = this.wishes.get(href);
    if (known === undefined || known.worth < worth) this.wishes.set(href, { href, worth, date });
  }
}

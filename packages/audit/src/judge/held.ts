import type { Evidence, MachineVerdict, Searched } from '@niemyet/rules';
import { addressKey } from '../frontier/address-key.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import { standingHit } from '../match/hits.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import type { About } from './about.ts';
import { type Doubt, doubtOf, doubtOfWording } from './doubt.ts';
import type { Lead } from './leads.ts';
import { hasMore } from './pager.ts';
import { hasUnreadFrame, substanceOf, untoldFile } from './substance.ts';
import { BODY_WORDS, proseWords } from './topic.ts';

/** A verdict on what was not proved, with its evidence. */
export interface Absence {
  verdict: MachineVerdict['verdict'];
  reason: string;
  detail: Record<string, string | number>;
  evidence: Evidence[];
  searched: Searched;
}

/** A page with more words and links than this (a link counts as four) holds something. */
const FULL_PAGE_WORDS = 60;

/** How an absence is said, and what was searched: `absent` is `ask-occasion` where an occasion calls for the subject. */
export interface Sayings {
  say: (verdict: Absence['verdict'], reason: string, detail?: Absence['detail']) => Absence;
  absent: (verdict: Absence['verdict'], reason: string, detail?: Absence['detail']) => Absence;
  searched: Searched;
}

/** Nothing is named by the subject; where something stands against calling it absent, that is said. */
export function notFound(site: Site, indicator: CompiledIndicator, { absent, searched }: Sayings): Absence {
  const doubt = doubtOf(site, indicator);
  if (doubt === null) return absent('fail', 'not-found', { pages: searched.pages, links: searched.links });
  return doubted(doubt, absent);
}

function doubted({ reason, detail, evidence }: Doubt, absent: Sayings['absent']): Absence {
  const review = absent('review', reason, detail);
  return { ...review, evidence: [...review.evidence, ...evidence] };
}

/** Whether a section that is to hold items, files or a table holds texts instead, headed by what it asks for. */
function speaksOf(indicator: CompiledIndicator, { view, from, to }: About): boolean {
  if (view.broken || proseWords(view) < BODY_WORDS) return false;
  const sets = [...indicator.own.values()];
  const name = view.record.blocks[view.heading]?.text;
  return view.blocks.some(i => {
    const { heading = 0, text } = view.record.blocks[i] ?? {};
    const hits = view.observed.blocks[i];
    if (i < from || i >= to || hits === undefined || heading === 0 || text === name) return false;
    return sets.some(set => standingHit(hits, indicator, set) !== undefined);
  });
}

/** By what the pages hold to which the leads lead, none of it on the subject. */
export function heldBy(
  site: Site,
  indicator: CompiledIndicator,
  abouts: readonly About[],
  leads: readonly Lead[],
  { say, absent, searched }: Sayings,
): Absence {
  const own = abouts.filter(about => !about.broad);
  if (own.length === 0 && abouts.length > 0) {
    // Where a section is only where to look, all of it must have been seen.
    return abouts.some(({ view }) => hasMore(site, view))
      ? absent('review', 'off-topic')
      : notFound(site, indicator, { say, absent, searched });
  }
  const file = own.map(about => untoldFile(site, about)).find(found => found !== undefined);
  if (file !== undefined) return say('review', 'file-not-opened', { entry: file });
  if (own.some(({ view }) => asksToLogIn(view)))
    return say('review', 'lead-not-opened', { problem: 'login' });
  const held = own.map(about => substanceOf(site, about));
  const long = own.some(
    ({ view }, i) => held[i] === 'something' && view.words + view.items.length * 4 > FULL_PAGE_WORDS,
  );
  if (long) return absent('review', 'mentioned-only');
  if (held.includes('another')) return absent('fail', 'title-only');
  // What stands in a frame that was not read may be all there is.
  if (own.some(({ view }) => !view.broken && hasUnreadFrame(site, view)))
    return say('review', 'file-not-opened');
  if (own.some(about => speaksOf(indicator, about))) return absent('review', 'mentioned-only');
  if (own.length > 0) {
    // Where a portal words things in its own way, the little that stands there may be of the subject.
    const doubt = own.some(({ view }) => view.words + view.items.length > 0) ? doubtOfWording(site) : null;
    return doubt === null ? absent('fail', 'section-empty') : doubted(doubt, absent);
  }
  if (leads.every(item => item.target.state === 'nowhere' || isGone(item) || leadsHome(site, item))) {
    // What a dead entry was to lead to may stand elsewhere under another name.
    const doubt = doubtOf(site, indicator);
    return doubt === null ? absent('fail', 'entry-leads-nowhere') : doubted(doubt, absent);
  }
  return absent('review', 'mentioned-only');
}

/** A page that shows nothing before a password is given. */
function asksToLogIn(view: PageView): boolean {
  const asks = view.record.forms.some(form => form.fields.some(field => field.type === 'password'));
  return asks && view.words < FULL_PAGE_WORDS && view.items.length < 4;
}

/** An entry of another page, or one with an address of its own, that only leads back to the home page. */
function leadsHome(site: Site, { kind, target }: Lead): boolean {
  if (kind !== 'link' || target.state !== 'same-page') return false;
  const key = addressKey(target.href);
  const step = key === null ? undefined : site.byAddress.get(key);
  return step !== undefined && step !== site.home?.page && !/#./.test(target.href);
}

/** The server itself said that the page is not there. */
export function isGone(lead: Lead): boolean {
  return lead.target.state === 'failed' && (lead.target.status === 404 || lead.target.status === 410);
}

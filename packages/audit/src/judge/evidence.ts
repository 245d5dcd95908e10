import type { Evidence } from '@niemyet/rules';
import { holdsValue, maskValues } from '../exposure/mask.ts';
import { exposuresOf } from '../exposure/page.ts';
import { writtenOf } from '../legacy-text/written.ts';
import { shorten } from '../read/text.ts';
import type { Item } from '../site/items.ts';
import type { PageView } from '../site/view.ts';
import type { Lead } from './leads.ts';

const MAX_SELECTOR = 1000;
const MAX_HREF = 4096;
/** Of a longer text no more is quoted; a value at the end must still be whole to be known. */
const LOOKED_AT = 400;

interface Place {
  view: PageView;
  text: string;
  /** How it stands on the page, where that is otherwise known than by the text. */
  written?: string | undefined;
  selector?: string | undefined;
  href?: string | undefined;
  date?: string | undefined;
  matched?: string | undefined;
  miss?: string | undefined;
}

/** Evidence with its texts within the bounds of the record, and without the values that a page shows of persons. */
export function evidenceAt(role: Evidence['role'], kind: Evidence['kind'], place: Place): Evidence {
  const { view, text, selector, href, date, matched, miss } = place;
  const written = place.written ?? writtenOf(view.record, text);
  const { values } = exposuresOf(view.compiled, view.record);
  const safe = (own: string) => shorten(maskValues(own.slice(0, LOOKED_AT), values), 300);
  const evidence: Evidence = { role, kind, page: view.page, text: safe(text) };
  if (written !== undefined) evidence.written = safe(written);
  if (href !== undefined && href.length <= MAX_HREF && !holdsValue(href, values)) evidence.href = href;
  if (selector !== undefined && selector.length <= MAX_SELECTOR && !holdsValue(selector, values))
    evidence.selector = selector;
  if (date !== undefined) evidence.date = date;
  if (matched !== undefined) evidence.matched = safe(matched);
  if (miss !== undefined) evidence.miss = miss;
  return evidence;
}

/** A lead as evidence. */
export function leadEvidence(lead: Lead, miss?: string): Evidence {
  return evidenceAt('lead', lead.kind, {
    view: lead.view,
    text: lead.text,
    selector: lead.selector,
    href: 'href' in lead.target ? lead.target.href : undefined,
    matched: lead.matched,
    miss,
  });
}

/** An item of a page as evidence. */
export function itemEvidence(
  role: Evidence['role'],
  view: PageView,
  item: Item,
  matched?: string,
  miss?: string,
): Evidence {
  return evidenceAt(role, item.file === '' ? 'link' : 'document', {
    view,
    text: item.title,
    selector: item.link.selector,
    href: item.link.href,
    date: item.date,
    matched,
    miss,
  });
}

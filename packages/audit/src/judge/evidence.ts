import type { Evidence } from '@niemyet/rules';
import { writtenOf } from '../legacy-text/written.ts';
import { shorten } from '../read/text.ts';
import type { Item } from '../site/items.ts';
import type { PageView } from '../site/view.ts';
import type { Lead } from './leads.ts';

const MAX_SELECTOR = 1000;
const MAX_HREF = 4096;

interface Place {
  view: PageView;
  text: string;
  selector?: string | undefined;
  href?: string | undefined;
  date?: string | undefined;
  matched?: string | undefined;
  miss?: string | undefined;
}

/** Evidence with its texts within the bounds of the record. */
export function evidenceAt(role: Evidence['role'], kind: Evidence['kind'], place: Place): Evidence {
  const { view, text, selector, href, date, matched, miss } = place;
  const written = writtenOf(view.record, text);
  return {
    role,
    kind,
    page: view.page,
    text: shorten(text, 300),
    ...(written === undefined ? {} : { written: shorten(written, 300) }),
    ...(href !== undefined && href.length <= MAX_HREF ? { href } : {}),
    ...(selector !== undefined && selector.length <= MAX_SELECTOR ? { selector } : {}),
    ...(date === undefined ? {} : { date }),
    ...(matched === undefined ? {} : { matched: shorten(matched, 300) }),
    ...(miss === undefined ? {} : { miss }),
  };
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

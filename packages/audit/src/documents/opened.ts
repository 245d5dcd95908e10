import { addressKey } from '../frontier/address-key.ts';
import { fileExtension } from '../read/address.ts';
import type { DocumentRecord } from '../record/document.ts';
import type { AuditStep } from '../session/session.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';

/** A document that was opened. */
export interface OpenedDocument {
  /** Number of its step: its place among the pages of the record. */
  step: number;
  /** Where it stands, without a fragment. */
  address: string;
  record: DocumentRecord;
  /** `text`: it can be read; `scan`: pictures of paper; `unread`: it says nothing either way. */
  state: 'text' | 'scan' | 'unread';
}

/** Kinds of file that are worth opening: what else there is cannot be read. */
const OPENABLE = /^(?:pdf|docx|xlsx)$/;

/** Whether an address names a file of a kind that can be read. */
export function isOpenable(href: string): boolean {
  return OPENABLE.test(fileExtension(href));
}

interface Index {
  length: number;
  byKey: Map<string, OpenedDocument>;
}
/** Steps only grow: what was looked at stays. */
const indexes = new KeptWith<readonly AuditStep[], Index>();

function indexOf(steps: readonly AuditStep[]): Index {
  let index = indexes.get(steps);
  if (index === undefined) {
    index = { length: 0, byKey: new Map() };
    indexes.set(steps, index);
  }
  for (; index.length < steps.length; index.length++) {
    const step = steps[index.length];
    if (step?.request.kind !== 'document') continue;
    const opened = openedBy(step, index.length);
    for (const address of [step.request.url, opened.address]) {
      const key = addressKey(address);
      if (key !== null && !index.byKey.has(key)) index.byKey.set(key, opened);
    }
  }
  return index;
}

function openedBy({ request, result }: AuditStep, step: number): OpenedDocument {
  if (result.kind !== 'document') return { step, address: request.url, record: NOTHING, state: 'unread' };
  const { document: record, finalUrl } = result;
  const legible = record.problem === undefined && record.readable && record.lines.length > 0;
  const state = record.scan ? 'scan' : legible ? 'text' : 'unread';
  return { step, address: finalUrl.replace(/#.*$/, ''), record, state };
}

const NOTHING: DocumentRecord = {
  format: 'unknown',
  title: '',
  pagesRead: 0,
  pagesTotal: 0,
  lines: [],
  cut: false,
  scan: false,
  readable: true,
};

/** The document that an address led to, where it was asked for. */
export function openedDocument(site: Site, href: string | undefined): OpenedDocument | undefined {
  const key = href === undefined ? null : addressKey(href);
  return key === null ? undefined : indexOf(site.steps).byKey.get(key);
}

/** Whether a file could still be opened: of a kind that can be read, and not asked for. */
export function isUnopened(site: Site, href: string | undefined): boolean {
  return href !== undefined && isOpenable(href) && openedDocument(site, href) === undefined;
}

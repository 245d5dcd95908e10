/// <reference lib="dom" />
import { openAudit } from '@niemyet/audit';
import { readDocument } from '@niemyet/audit/dom';
import type { Checklist } from '@niemyet/rules';

/** Milliseconds of each run, in order. */
export interface InPageTimes {
  elements: number;
  /** Indicators with evidence: shows that the work was done. */
  found: number;
  /** Read + match + judge. */
  audit: number[];
  read: number[];
  /** A bare walk that normalises, lowers and folds each text. */
  walk: number[];
  /** The phrases compiled and an audit opened: once a checklist, not once a page. */
  open: number[];
  /** Read + match + judge, with ten times the indicators. */
  tenfold: number[];
  /** The checklist itself again, measured in turn with `tenfold`. */
  besideTenfold: number[];
}

const AT = '2026-11-20T00:00:00.000Z';

function auditOnce(checklist: Checklist) {
  const url = location.href;
  const opened = performance.now();
  const session = openAudit(checklist, {
    id: 'bench',
    unit: { code: 'bench', name: 'bench', level: 'commune', url },
    round: 'bench',
    on: '2026-11-20',
    startedAt: AT,
    scope: 'page',
  });
  session.setConnection({ kind: 'offline' });
  const request = session.next();
  if (request === null) throw new Error('the audit asks for no page');
  const start = performance.now();
  const facts = { url, finalUrl: url, status: 200, fetchedAt: AT, bytes: 0, rendered: true };
  const record = readDocument(document, facts);
  const read = performance.now();
  session.add(request, { kind: 'record', record });
  const findings = session.findings();
  const end = performance.now();
  const found = findings.filter(finding => finding.evidence.length > 0).length;
  return { found, open: start - opened, read: read - start, audit: end - start };
}

/** What any search for words has to do: each text in one form, without case and marks. */
function walkOnce(): { characters: number; walk: number } {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const lower = (node.nodeValue ?? '').normalize('NFC').toLowerCase();
    characters += lower
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/đ/g, 'd').length;
  }
  return { characters, walk: performance.now() - start };
}

/** Runs go unmeasured for so long, until the browser has compiled what they run. */
const WARM_UP_MS = 3000;

/** Does two things in turn until they are warm: so many times, and for so long. */
function alternate(times: number, forMs: number, first: () => void, second: () => void): void {
  const start = performance.now();
  for (let run = 0; run < times || performance.now() - start < forMs; run++) {
    first();
    second();
  }
}

/**
 * Measures `runs` of the checklist beside a bare walk, in turn, then of the checklist beside one of ten times the indicators: each
 * is measured beside its rival alone. At least as many before them, and three seconds of them, warm up.
 */
function measure(checklist: Checklist, tenfold: Checklist, runs: number): InPageTimes {
  const times: InPageTimes = {
    elements: document.getElementsByTagName('*').length,
    found: 0,
    audit: [],
    read: [],
    walk: [],
    open: [],
    tenfold: [],
    besideTenfold: [],
  };
  let characters = 0;
  const audit = () => {
    const one = auditOnce(checklist);
    times.found = one.found;
    times.audit.push(one.audit);
    times.read.push(one.read);
    times.open.push(one.open);
  };
  const walk = () => {
    const walked = walkOnce();
    characters += walked.characters;
    times.walk.push(walked.walk);
  };
  alternate(runs, WARM_UP_MS, audit, walk);
  for (const list of [times.audit, times.read, times.open, times.walk]) list.length = 0;
  alternate(runs, 0, audit, walk);
  if (characters === 0) throw new Error('the page has no text');

  const beside = () => times.besideTenfold.push(auditOnce(checklist).audit);
  const ten = () => times.tenfold.push(auditOnce(tenfold).audit);
  alternate(runs, WARM_UP_MS, beside, ten);
  times.besideTenfold.length = 0;
  times.tenfold.length = 0;
  alternate(runs, 0, beside, ten);
  return times;
}

Object.assign(globalThis, { niemyetBench: measure });

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

/**
 * Measures `runs` of each in turn: the checklist, a bare walk, a checklist of ten times the indicators. At least as many
 * before them, and three seconds of them, warm up.
 */
function measure(checklist: Checklist, tenfold: Checklist, runs: number): InPageTimes {
  const times: InPageTimes = { elements: 0, found: 0, audit: [], read: [], walk: [], open: [], tenfold: [] };
  times.elements = document.getElementsByTagName('*').length;
  let characters = 0;
  const runAll = () => {
    const one = auditOnce(checklist);
    const walked = walkOnce();
    const ten = auditOnce(tenfold);
    characters += walked.characters;
    return { one, walked, ten };
  };
  const start = performance.now();
  for (let run = 0; run < runs || performance.now() - start < WARM_UP_MS; run++) runAll();
  for (let run = 0; run < runs; run++) {
    const { one, walked, ten } = runAll();
    times.found = one.found;
    times.audit.push(one.audit);
    times.read.push(one.read);
    times.open.push(one.open);
    times.walk.push(walked.walk);
    times.tenfold.push(ten.audit);
  }
  if (characters === 0) throw new Error('the page has no text');
  return times;
}

Object.assign(globalThis, { niemyetBench: measure });

import type { AuditRecord, Checklist, Finding, Scores, TextHash, Unit, Verdict } from '@niemyet/rules';
import type { DocumentRecord } from '../record/document.ts';
import type { PageRecord } from '../record/page.ts';
import type { Connection, FetchFailure, FetchOutcome, PageVersion } from './outcome.ts';

/** Bounds of one audit. */
export interface Limits {
  /** Pages to open at most. */
  maxPages: number;
  /** Bytes to take in at most, over all pages. */
  maxBytes: number;
  /** Documents to open at most; they are no pages. */
  maxDocuments: number;
}
export const DEFAULT_LIMITS: Limits = { maxPages: 100, maxBytes: 200_000_000, maxDocuments: 24 };

/** What an earlier audit found of an indicator, and the pages that proved it. */
export interface PreviousProof {
  indicator: string;
  verdict: Verdict;
  pages: readonly string[];
}

/** An earlier audit of the unit, as far as a later one needs it. Plain JSON. */
export interface PreviousAudit {
  id: string;
  digest: string;
  proofs: readonly PreviousProof[];
}

export interface AuditOptions {
  /** See `auditId`. */
  id: string;
  unit: Unit;
  round: string;
  /** Day whose law and freshness count, `YYYY-MM-DD`. */
  on: string;
  /** ISO instant. */
  startedAt: string;
  limits?: Partial<Limits>;
  /** `portal`: crawl from the unit's address; `page`: that one page, judged for what one page can show. */
  scope?: 'portal' | 'page';
  /** Whether someone can render pages that are empty shells; without it they are not asked for again. */
  canRender?: boolean;
  /** Whether someone can open documents; without it none is asked for, and a file is what its title says. */
  canOpenDocuments?: boolean;
  /** What an earlier audit proved: opened early, and again before its word is taken back. */
  previous?: PreviousAudit;
}

/** A page the audit wants next. */
export interface PageRequest {
  url: string;
  /** `home`, `lead:<indicator>`, `mention:<indicator>` (a headline that names nothing speaks of it), `follow`, `sitemap`, `document:<indicator>`, `previous:<indicator>`, `again:<indicator>` (after a pause). */
  reason: string;
  /** True where the page came as an empty shell before and must be rendered. */
  render: boolean;
  /** `document`: a file to open and read (`FetchedDocument`); a page without it. */
  kind?: 'document';
}

/**
 * One step of an audit as plain JSON: what was asked and what came of it, already read. An audit is its options,
 * its connection and its steps: replaying them in order gives the same state, so storing each step as it comes
 * is all that is needed to go on after a crash.
 */
export interface AuditStep {
  request: PageRequest;
  result:
    | { kind: 'record'; record: PageRecord; version?: PageVersion }
    | {
        kind: 'file';
        finalUrl: string;
        status: number;
        fetchedAt: string;
        bytes: number;
        contentType: string;
      }
    | {
        kind: 'document';
        finalUrl: string;
        status: number;
        fetchedAt: string;
        bytes: number;
        contentType: string;
        sha256?: string;
        document: DocumentRecord;
      }
    | {
        kind: 'failure';
        failure: FetchFailure;
        status: number;
        finalUrl: string;
        fetchedAt: string;
        tries: number;
      };
}

export interface AuditProgress {
  pagesRead: number;
  pagesFailed: number;
  /** Pages waiting in the frontier. */
  pagesLeft: number;
  maxPages: number;
  /** Indicators that more pages could still change. */
  open: number;
  total: number;
}

/** How an audit ends. */
export interface AuditEnd {
  /** ISO instant. */
  finishedAt: string;
  /** Where the user stopped it; `unreachable` is found by itself. */
  interrupted?: boolean;
  /** The platform's own hash to seal the record by, where it has one. */
  hash?: TextHash;
}

/** An audit in progress. */
export interface AuditSession {
  readonly options: AuditOptions;
  /** Told once, before `finish`, by whoever looked at the connection. */
  setConnection(connection: Connection): void;
  /** The page that would decide the most that is still open, or null when nothing more is wanted. */
  next(): PageRequest | null;
  /** Takes the outcome of a request of `next`, reads the page, and gives the step to store. Never throws on a page. */
  add(request: PageRequest, outcome: FetchOutcome): AuditStep;
  /** Takes a stored step again, in the order they were made. */
  replay(step: AuditStep): void;
  progress(): AuditProgress;
  /** The findings as they stand now, in the checklist's order. */
  findings(): Finding[];
  scores(): Scores;
  /** Closes the audit. */
  finish(end: AuditEnd): AuditRecord;
}

/** Opens an audit of a unit's portal by a checklist. */
export type OpenAudit = (checklist: Checklist, options: AuditOptions) => AuditSession;

/** What the driver of an audit needs from outside. */
export interface AuditPorts {
  /** Fetches or renders one page. Must not throw: a failure is an outcome. Keeps the manners (robots, pauses). */
  fetch(request: PageRequest, signal: AbortSignal | undefined): Promise<FetchOutcome>;
  /** Awaited before an answer is read: lets what is asked next go out while nothing else is done. */
  onAnswer?(): Promise<void> | void;
  /** Stores a step; awaited, so that nothing is lost. A rejection ends the audit. */
  onStep?(step: AuditStep): Promise<void> | void;
  onProgress?(progress: AuditProgress, request: PageRequest): void;
  signal?: AbortSignal;
  /** Requests in flight, 2 without it. Steps are added in the order they were asked, whatever comes first. */
  concurrency?: number;
}

/** Runs an audit until it wants no more pages or is aborted; the caller then calls `finish`. */
export type RunAudit = (session: AuditSession, ports: AuditPorts) => Promise<void>;

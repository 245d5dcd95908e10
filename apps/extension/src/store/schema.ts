import { DocumentRecord, PageRecord } from '@niemyet/audit';
import { Digest, HttpUrl, IsoDate, IsoInstant, Scores, Unit } from '@niemyet/rules';
import * as z from 'zod/mini';

const Count = z.int().check(z.gte(0));

/** How far an audit has come, as the engine counts it. */
export const Progress = z.object({
  pagesRead: Count,
  pagesFailed: Count,
  pagesLeft: Count,
  maxPages: Count,
  open: Count,
  total: Count,
});
export type Progress = z.infer<typeof Progress>;

/** What an audit was opened with; with its steps it gives the same state again. */
export const StoredOptions = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,120}$/)),
  unit: Unit,
  round: z.string().check(z.minLength(1), z.maxLength(60)),
  on: IsoDate,
  startedAt: IsoInstant,
  /** Id of the checklist, and its digest; an audit without one was made by the packaged one of its time. */
  checklist: z.string(),
  checklistDigest: z.optional(Digest),
  maxPages: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  /** Id of the earlier audit that it starts from. */
  since: z.optional(z.string().check(z.maxLength(120))),
});
export type StoredOptions = z.infer<typeof StoredOptions>;

/**
 * Where an audit stands: `running`; `waiting` for the permission of its host or for a write that failed; `done`,
 * with a record.
 */
export const AuditState = z.enum(['running', 'waiting', 'done']);
export type AuditState = z.infer<typeof AuditState>;

/** Why an audit waits, or why a request was refused; a key of the locale files. */
export const Problem = z.enum([
  'noPermission',
  'storageFull',
  'notFound',
  'notDone',
  'alreadyRunning',
  'badRequest',
  'reasonNeeded',
  'damaged',
  'checklistMissing',
  'checklistGone',
  'checklistRefused',
  'tooManyChecklists',
  'tabGone',
  'internal',
]);
export type Problem = z.infer<typeof Problem>;

/** An audit without its steps and findings: what a list shows. */
export const AuditSummary = z.object({
  options: StoredOptions,
  state: AuditState,
  problem: z.optional(Problem),
  progress: z.optional(Progress),
  /** Address being read. */
  current: z.optional(HttpUrl),
  /** Of a finished audit. */
  status: z.optional(z.enum(['complete', 'interrupted', 'unreachable'])),
  finishedAt: z.optional(IsoInstant),
  scores: z.optional(Scores),
  /** True once the inspector asked to stop: the audit closes with what it has. */
  stopping: z.optional(z.boolean()),
});
export type AuditSummary = z.infer<typeof AuditSummary>;

/** What is known of the portal's connection. Mirrors the engine's `Connection`. */
export const StoredConnection = z.object({
  kind: z.enum(['live', 'offline']),
  https: z.optional(z.enum(['valid', 'absent', 'expired', 'wrong-name', 'untrusted', 'failed'])),
  redirectsToHttps: z.optional(z.boolean()),
  sitemap: z.optional(z.array(z.string()).check(z.maxLength(5000))),
  feed: z.optional(
    z
      .array(z.object({ url: z.string(), title: z.string(), date: z.optional(IsoDate) }))
      .check(z.maxLength(1000)),
  ),
  sitemapTried: z.optional(z.boolean()),
});

const Request = z.object({
  url: HttpUrl,
  reason: z.string(),
  render: z.boolean(),
  kind: z.optional(z.literal('document')),
});

/** A page or file that was not read. Mirrors the engine's `FetchedNothing`. */
export const FailedResult = z.object({
  kind: z.literal('failure'),
  failure: z.enum([
    'dns',
    'refused',
    'reset',
    'timeout',
    'tls-expired',
    'tls-name',
    'tls-untrusted',
    'tls',
    'too-large',
    'redirect-loop',
    'robots',
    'http-status',
    'not-html',
    'blocked',
    'off-site',
    'aborted',
    'unreadable',
  ]),
  status: z.int(),
  finalUrl: HttpUrl,
  fetchedAt: IsoInstant,
  tries: Count,
});

/** A file opened. Mirrors the engine's `FetchedDocument`. */
export const DocumentResult = z.object({
  kind: z.literal('document'),
  finalUrl: HttpUrl,
  status: z.int(),
  fetchedAt: IsoInstant,
  bytes: Count,
  contentType: z.string(),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  document: DocumentRecord,
});

/** A step as stored. Mirrors the engine's `AuditStep`. */
export const StoredStep = z.object({
  request: Request,
  result: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('record'), record: PageRecord }),
    z.object({
      kind: z.literal('file'),
      finalUrl: HttpUrl,
      status: z.int(),
      fetchedAt: IsoInstant,
      bytes: Count,
      contentType: z.string(),
    }),
    DocumentResult,
    FailedResult,
  ]),
});

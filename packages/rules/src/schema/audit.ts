import * as z from 'zod/mini';
import { Digest, HttpUrl, IsoDate, IsoInstant, LinkTarget, Slug } from './text.ts';
import { CRITERIA, Level, Verdict } from './verdict.ts';

const Text = z.string().check(z.maxLength(2000));
const ShortText = z.string().check(z.maxLength(300));
const Count = z.int().check(z.gte(0));

/** The commune, department or province whose portal is audited. */
export const Unit = z.object({
  /** Five digits for a commune since 1 July 2025; any short code for others. */
  code: z.string().check(z.minLength(1), z.maxLength(40)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  level: Level,
  province: z.optional(z.string().check(z.maxLength(120))),
  url: HttpUrl,
});
export type Unit = z.infer<typeof Unit>;

/** A page that was fetched, or that could not be. */
export const PageVisit = z.object({
  url: HttpUrl,
  finalUrl: HttpUrl,
  /** HTTP status; 0 where there was no answer. */
  status: z.int().check(z.gte(0), z.lte(999)),
  fetchedAt: IsoInstant,
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  bytes: Count,
  /** Whether scripts ran before it was read. */
  rendered: z.boolean(),
  framesNotRead: Count,
  /**
   * Why it was visited: `home`, `lead:<indicator>`, `mention:<indicator>` (a link that names nothing speaks of it), `sitemap`,
   * `follow`, `rest` (the budget held more than was worth a request), `given`, `document:<indicator>`;
   * `previous:<indicator>` and `again:<indicator>`: it proved that in an earlier audit.
   */
  reason: ShortText,
  /** Why it could not be read: `timeout`, `tls-expired`, `http-404`, `too-large`, … */
  failure: z.optional(ShortText),
  title: z.optional(ShortText),
  /** What the server calls this version of the page, to be asked by whether it changed. */
  etag: z.optional(ShortText),
  lastModified: z.optional(ShortText),
  /** True where the server said that it has not changed since it was last fetched. */
  notModified: z.optional(z.boolean()),
  /** Of a file opened as a document. */
  document: z.optional(
    z.object({
      /** What it is by its own bytes: `pdf`, `docx`, `xlsx`, … */
      format: z.string().check(z.maxLength(40)),
      /** Pages or sheets read, and how many there are (0: it does not say). */
      pagesRead: Count,
      pagesTotal: Count,
      /** Pictures of paper, with next to no text. */
      scan: z.boolean(),
    }),
  ),
});
export type PageVisit = z.infer<typeof PageVisit>;

export const EVIDENCE_KINDS = [
  'link',
  'heading',
  'form',
  'table',
  'document',
  'date',
  'text',
  'http',
  'screenshot',
] as const;

/** One thing seen on a page: a lead names the subject, a proof satisfies the duty. */
export const Evidence = z.object({
  role: z.enum(['lead', 'proof']),
  kind: z.enum(EVIDENCE_KINDS),
  /** Index into `pages`. */
  page: Count,
  text: ShortText,
  /** How it stands on the page, where that is not Unicode (TCVN3, VNI, UTF-8 encoded twice): what a browser finds. */
  written: z.optional(ShortText),
  /** Where a link or document leads, absolute. */
  href: z.optional(LinkTarget),
  /** CSS path of the element on its page. */
  selector: z.optional(z.string().check(z.maxLength(1000))),
  date: z.optional(IsoDate),
  /** The term that matched, as the checklist writes it. */
  matched: z.optional(ShortText),
  /** Which criterion it speaks for, where it is not `available`. */
  criterion: z.optional(z.enum(CRITERIA)),
  /** For a near miss: the reason code of why it does not count. */
  miss: z.optional(ShortText),
});
export type Evidence = z.infer<typeof Evidence>;

/** What was searched before saying that something is absent. */
export const Searched = z.object({
  pages: Count,
  links: Count,
  /** Leads whose target could not be opened. */
  leadsUnopened: Count,
  sitemap: z.boolean(),
  /** The portal's own search box is never submitted. */
  searchForm: z.enum(['absent', 'present-not-used']),
  /** Pages that were found and not opened when the audit ended, worth a request or not. */
  pagesLeft: Count,
  /** Frames of other sites on the pages, which were not read; absent where there are none. */
  otherFrames: z.optional(Count),
});
export type Searched = z.infer<typeof Searched>;

export const MachineVerdict = z.object({
  verdict: Verdict,
  criteria: z.object({
    available: z.optional(z.boolean()),
    timely: z.optional(z.boolean()),
    complete: z.optional(z.boolean()),
    convenient: z.optional(z.boolean()),
  }),
  /** A code of `words/reasons.json`. */
  reason: Slug,
  /** Values that the wording of the reason names: counts, dates, days. */
  detail: z.optional(z.record(z.string(), z.union([z.string().check(z.maxLength(300)), z.number()]))),
  searched: z.optional(Searched),
});
export type MachineVerdict = z.infer<typeof MachineVerdict>;

export const InspectorDecision = z.object({
  verdict: Verdict,
  /** Required where it differs from the machine's verdict. */
  reason: Text,
  by: ShortText,
  at: IsoInstant,
});
export type InspectorDecision = z.infer<typeof InspectorDecision>;

export const UnitStatement = z.object({ verdict: Verdict, statement: Text, at: IsoInstant });
export type UnitStatement = z.infer<typeof UnitStatement>;

/** The verdict on one indicator in one audit: three voices, never mixed. */
export const Finding = z.object({
  indicator: Slug,
  /** The one that counts: the inspector's where there is one, else the machine's. */
  verdict: Verdict,
  machine: MachineVerdict,
  inspector: z.optional(InspectorDecision),
  unit: z.optional(UnitStatement),
  evidence: z.array(Evidence).check(z.maxLength(40)),
});
export type Finding = z.infer<typeof Finding>;

const Percent = z.nullable(z.number().check(z.gte(0), z.lte(100)));
const Share = z.number().check(z.gte(0), z.lte(1));

/** Scores in percent; null where nothing has a score. Coverage: share of applicable weight that has one. */
export const Scores = z.object({
  total: Percent,
  coverage: Share,
  grade: z.nullable(z.enum(['A', 'B', 'C', 'D'])),
  dimensions: z.record(Slug, z.object({ score: Percent, coverage: Share })),
});
export type Scores = z.infer<typeof Scores>;

const AuditId = z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,120}$/));

/** One portal × one checklist × one round. Source: DESIGN §4. */
export const AuditRecord = z.object({
  schema: z.literal('niemyet/audit@1'),
  id: AuditId,
  round: z.string().check(z.minLength(1), z.maxLength(60)),
  unit: Unit,
  checklist: z.object({ id: Slug, version: z.string().check(z.maxLength(40)), digest: Digest }),
  /** The day whose law and freshness count. */
  on: IsoDate,
  /** The earlier audit of the unit whose proofs were opened again. */
  since: z.optional(z.object({ id: AuditId, digest: Digest })),
  startedAt: IsoInstant,
  finishedAt: IsoInstant,
  status: z.enum(['complete', 'interrupted', 'unreachable']),
  pages: z.array(PageVisit).check(z.maxLength(5000)),
  findings: z.array(Finding).check(z.maxLength(2000)),
  scores: Scores,
  chain: z.object({ previous: z.optional(Digest), digest: Digest }),
});
export type AuditRecord = z.infer<typeof AuditRecord>;

import * as z from 'zod/mini';

const Phrase = z.string().check(z.minLength(2), z.maxLength(120));
const Phrases = z.array(Phrase).check(z.minLength(1), z.maxLength(80));
const Count = z.int().check(z.gte(1), z.lte(1000));
const Days = z.int().check(z.gte(1), z.lte(3660));
/** A host name, matched exactly: `dichvucong.gov.vn` is not `dichvucong.daklak.gov.vn`. */
const Host = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), z.maxLength(253));

/** What may stand in an opened section and count as its content. `list`: the names of a list in whatever shape, each for itself. */
export const CONTENT_KINDS = ['items', 'documents', 'table', 'form', 'text', 'list'] as const;

/** An entry (menu, heading) that names the subject, whose opened target holds content about the subject. */
export const SectionProbe = z.strictObject({
  probe: z.literal('section'),
  accept: z._default(z.array(z.enum(CONTENT_KINDS)), ['items', 'documents', 'table', 'text']),
  minItems: z._default(Count, 1),
  /** Phrases of which one must occur in the content itself; the indicator's terms without it. */
  contentTerms: z.optional(Phrases),
});

/** Files or articles whose own titles name the subject. */
export const DocumentProbe = z.strictObject({
  probe: z.literal('document'),
  terms: z.optional(Phrases),
  minItems: z._default(Count, 1),
  fileTypes: z.optional(z.array(z.string().check(z.regex(/^[a-z0-9]{2,5}$/)))),
  /** True when an article without an attached file is not enough. */
  fileRequired: z._default(z.boolean(), false),
});

/** A table about the subject, with some of the named columns and enough rows. */
export const TableProbe = z.strictObject({
  probe: z.literal('table'),
  columns: Phrases,
  minColumns: z._default(Count, 2),
  minRows: z._default(Count, 1),
});

/** A form the citizen can fill in (it is never submitted), or a link to the host that receives it. */
export const FormProbe = z.strictObject({
  probe: z.literal('form'),
  purpose: z.enum(['message', 'search', 'rating']),
  /** Hosts of the official systems that receive it instead. */
  hosts: z.optional(z.array(Host)),
  /** Words by which a question to rate tells what it asks about: one that asks about something else is no proof. */
  about: z.optional(Phrases),
});

/** Kinds of contact facts that a text can hold. */
export const FACTS = ['address', 'phone', 'email', 'hours', 'responsible'] as const;

/** Words or contact facts in the text of one page. */
export const PhraseProbe = z.strictObject({
  probe: z.literal('phrase'),
  /** One of these. */
  any: z.optional(Phrases),
  /** Each of these groups, by one of its phrases. */
  all: z.optional(z.array(Phrases)),
  facts: z.optional(z.array(z.enum(FACTS))),
  /** How many of `facts`; all of them without it. */
  minFacts: z.optional(Count),
  /** Where: on the pages that prove the subject, on the home page, or on any page read. */
  where: z._default(z.enum(['proof', 'home', 'any']), 'proof'),
  /**
   * All of it in one text (a number to call also in the next one), or on one page, whatever that stands under: then it is the subject, though nothing names it. `where` says nothing then.
   */
  together: z.optional(z.enum(['text', 'page'])),
});

/** Links to given hosts. */
export const LinkToProbe = z.strictObject({
  probe: z.literal('link-to'),
  hosts: z.optional(z.array(Host)),
  /** Kinds of host decided from the unit: its province's portal, any government host. */
  hostKinds: z.optional(z.array(z.enum(['province-portal', 'government', 'province-service-portal']))),
  minLinks: z._default(Count, 1),
  where: z._default(z.enum(['home', 'any']), 'home'),
});

/** The newest date among the proofs of the subject, or among the portal's own news. */
export const FreshnessProbe = z.strictObject({
  probe: z.literal('freshness'),
  of: z._default(z.enum(['proof', 'portal']), 'proof'),
  /** Newest date at most this many days before the audit's date. */
  days: z.optional(Days),
  /** Up to this many days: partial instead of not met. */
  partialDays: z.optional(Days),
  /** Whether what names a period that is not over is current, whenever it was posted: a schedule is, a list of documents is not. */
  running: z.optional(z.boolean()),
  /** The proof must name the last period whose disclosure was due on the audit's date. */
  period: z.optional(
    z.strictObject({
      kind: z.enum(['month', 'quarter', 'half-year', 'year']),
      /** Days after the end of the period (for `year` with `offset` 0: after its first day). */
      dueDays: z.int().check(z.gte(0), z.lte(800)),
      /** Years back that are also accepted. */
      acceptBack: z._default(z.int().check(z.gte(0), z.lte(5)), 0),
    }),
  ),
  minItems: z._default(Count, 1),
});

/** How the portal answers on the network. */
export const HttpProbe = z.strictObject({
  probe: z.literal('http'),
  check: z.enum(['reachable', 'https', 'service-links']),
});

/** Properties of the portal's pages as a whole. */
export const PageHealthProbe = z.strictObject({
  probe: z.literal('page-health'),
  check: z.enum(['unit-identity', 'spam', 'accessibility', 'personal-data']),
});

/** Left to the inspector, with the question of the indicator. */
export const AskProbe = z.strictObject({ probe: z.literal('ask') });

/** One declarative way of deciding one criterion. Source: DESIGN §3. */
export const Probe = z.discriminatedUnion('probe', [
  SectionProbe,
  DocumentProbe,
  TableProbe,
  FormProbe,
  PhraseProbe,
  LinkToProbe,
  FreshnessProbe,
  HttpProbe,
  PageHealthProbe,
  AskProbe,
]);
export type Probe = z.infer<typeof Probe>;
export type ProbeOf<K extends Probe['probe']> = Extract<Probe, { probe: K }>;

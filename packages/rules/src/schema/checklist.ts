import * as z from 'zod/mini';
import { Probe } from './probe.ts';
import { Digest, HttpUrl, IsoDate, LocalizedText, Slug } from './text.ts';
import { Level } from './verdict.ts';

/** A phrase as portals write it. */
export const Phrase = z.string().check(z.minLength(2), z.maxLength(120));
const Version = z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/));

/** How sure the encoding is of a source: read in the text, or from general knowledge. */
export const Confidence = z.enum(['verified', 'knowledge', 'uncertain']);

/** Where a duty comes from: a clause of an issued plan, or of a law. */
export const Source = z.strictObject({
  /** Id of one of the issued plans. */
  plan: z.optional(Slug),
  /** Name and number of the law. */
  law: z.optional(z.string().check(z.maxLength(300))),
  clause: z.string().check(z.maxLength(300)),
  /** A brief quotation. */
  quote: z.optional(z.string().check(z.maxLength(200))),
  inForceFrom: z.optional(IsoDate),
  /** Last day in force. */
  inForceTo: z.optional(IsoDate),
  confidence: Confidence,
  supersededBy: z.optional(z.string().check(z.maxLength(300))),
  url: z.optional(HttpUrl),
  note: z.optional(LocalizedText),
});
export type Source = z.infer<typeof Source>;

/** One probe, or the first of several that holds. */
const Alternatives = z.union([Probe, z.array(Probe).check(z.minLength(1), z.maxLength(6))]);

/** The criteria an indicator is graded by, each decided by a probe. */
export const Criteria = z.strictObject({
  available: Alternatives,
  timely: z.optional(Probe),
  complete: z.optional(Alternatives),
  convenient: z.optional(Probe),
});
export type Criteria = z.infer<typeof Criteria>;

/** The same indicator under another edition of the law: its criteria from a day on. */
export const Edition = z.strictObject({
  inForceFrom: z.optional(IsoDate),
  inForceTo: z.optional(IsoDate),
  criteria: Criteria,
  note: z.optional(LocalizedText),
});

/** By what a portal itself shows whether there was an occasion for what is posted only on occasion. */
export const Occasion = z.strictObject({
  /** What is counted (`hồ sơ trễ hạn`): a number beside it, or in its column, tells that there was one, or none. */
  counted: z._default(z.array(Phrase).check(z.maxLength(40)), []),
  /** Words by which the unit says that there was none (`không phát sinh hồ sơ trễ hạn`). */
  none: z._default(z.array(Phrase).check(z.maxLength(40)), []),
  /** Words beside which a number or statement is a rule or an aim, and tells nothing (`phấn đấu`). */
  unless: z._default(z.array(Phrase).check(z.maxLength(40)), []),
  /** Before the day until which what this indicator hangs on is still running (`hạn góp ý`): until then nothing is due. */
  until: z._default(z.array(Phrase).check(z.maxLength(40)), []),
});
export type Occasion = z.infer<typeof Occasion>;

/** One duty that a portal can be held to. Source: DESIGN §4. */
export const Indicator = z.strictObject({
  id: Slug,
  dimension: Slug,
  title: LocalizedText,
  question: LocalizedText,
  sources: z.array(Source).check(z.minLength(1)),
  appliesTo: z.array(Level).check(z.minLength(1)),
  severity: z.enum(['mandatory', 'recommended']),
  weight: z.number().check(z.gte(0), z.lte(100)),
  /** `full`: the machine may decide; `assist`: it may, and what depends on an occasion is asked; `manual`: asked. */
  automation: z.enum(['full', 'assist', 'manual']),
  /** When nothing is found, whether there was an occasion to publish must be asked (`review`, not `fail`). */
  occasional: z._default(z.boolean(), false),
  /** How the portal may tell that itself, where `occasional`. */
  occasion: z.optional(Occasion),
  /** Judged only where this indicator is met; `na` otherwise. */
  dependsOn: z.optional(Slug),
  /** Only documents of the unit itself count: what it comes to where all that is found was issued by others. */
  othersDocuments: z.optional(z.enum(['partial', 'review'])),
  /** News of it counts as well: a headline that speaks of the subject names it. */
  stories: z.optional(z.literal(true)),
  terms: z.array(Phrase).check(z.minLength(1), z.maxLength(80)),
  negativeTerms: z._default(z.array(Phrase).check(z.maxLength(80)), []),
  /**
   * Those of `terms` that only say where to look (`Văn bản`, `Giới thiệu`): an entry so named leads on, and what it holds of
   * other subjects says nothing of this one.
   */
  broadTerms: z._default(z.array(Phrase).check(z.maxLength(20)), []),
  /** Parts of addresses, without marks, that suggest the subject: they order the crawl and prove nothing. */
  urlHints: z._default(z.array(z.string().check(z.regex(/^[a-z0-9-]{3,60}$/))), []),
  criteria: Criteria,
  editions: z._default(z.array(Edition), []),
  evidence: LocalizedText,
  howToCheck: LocalizedText,
  rule: LocalizedText,
  remediation: LocalizedText,
});
export type Indicator = z.infer<typeof Indicator>;
/** An indicator as an author writes it: what has a default may be left out. */
export type IndicatorInput = z.input<typeof Indicator>;

export const Dimension = z.strictObject({ id: Slug, title: LocalizedText, papi: z.optional(z.int()) });
export type Dimension = z.infer<typeof Dimension>;

/** An issued plan that sources refer to by its id. */
export const PlanReference = z.strictObject({
  id: Slug,
  title: LocalizedText,
  issuer: LocalizedText,
  /** As on the document; absent where the number was left blank. */
  number: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** A day, or a month where the document names only that. */
  issued: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/))),
});
export type PlanReference = z.infer<typeof PlanReference>;

/** Terms every portal uses, shared by the probes. */
export const Vocabulary = z.strictObject({
  /** Abbreviations and what they stand for; matched as whole words. */
  abbreviations: z.record(z.string(), z.string()),
  /** Phrases by which an empty section says that it is empty. */
  placeholders: z.array(Phrase),
  /** Phrases of soft 404 and maintenance pages. */
  brokenPages: z.array(Phrase),
  /** Labels that introduce a contact fact. */
  facts: z.strictObject({
    address: z.array(Phrase),
    phone: z.array(Phrase),
    email: z.array(Phrase),
    hours: z.array(Phrase),
    responsible: z.array(Phrase),
  }),
  /** Words and hosts of injected spam. */
  spam: z.array(Phrase),
  /** Words on public-information warnings against the same. */
  spamWarnings: z.array(Phrase),
  /** Column heads and labels of personal data. */
  personalData: z.array(Phrase),
  /** Words that name units abolished on 1 July 2025, or levels no longer there. */
  formerUnits: z.array(Phrase),
  /** What a search box says of itself. */
  search: z.array(Phrase),
  /** What a rating or poll box says of itself. */
  rating: z.array(Phrase),
  /** Tools for readers with disabilities. */
  accessibility: z.array(Phrase),
  /** With what the title of an official document or notice opens: it tells a posting from a news story. */
  documentOpeners: z._default(z.array(Phrase), []),
  /** With what a headline on an event opens (`hội nghị`, `ra quân`): it tells of the subject and is not it. */
  eventOpeners: z.optional(z.array(Phrase)),
  /** Words before the name of a unit that exists: `xã`, `phường`. */
  unitLevels: z.optional(z.array(Phrase)),
  /** Words before the name of a province. */
  provinceLevels: z.optional(z.array(Phrase)),
  /** Words by which a headline says that it is of another place: `huyện bạn`. */
  otherPlaces: z.optional(z.array(Phrase)),
  /** Words by which a title says where something applies, before a unit: `trên địa bàn`. */
  placeWords: z.optional(z.array(Phrase)),
  /** Words of an address before a name or number: `đường`, `thôn`, `quốc lộ`. */
  addressParts: z.optional(z.array(Phrase)),
  /** Column heads and labels of who issued a document. */
  issuerLabels: z.optional(z.array(Phrase)),
  /** Bodies above a commune, with which their names open: `UBND tỉnh`, `Sở`. */
  otherIssuers: z.optional(z.array(Phrase)),
  /** The same as the numbers of documents write them: `SXD` of `12/QĐ-SXD`. */
  otherIssuerCodes: z.optional(z.array(z.string().check(z.regex(/^[A-ZĐa-z]{2,12}$/)))),
  /** Words by which a title says that a document carries out another's: `thực hiện Kế hoạch của UBND tỉnh`. */
  carryingOut: z.optional(z.array(Phrase)),
  /** Column heads over the names of persons. */
  nameLabels: z.optional(z.array(Phrase)),
  /** Column heads and labels of what must not be public of a person, by its kind. */
  identityLabels: z.optional(z.array(Phrase)),
  accountLabels: z.optional(z.array(Phrase)),
  insuranceLabels: z.optional(z.array(Phrase)),
  phoneLabels: z.optional(z.array(Phrase)),
  birthDateLabels: z.optional(z.array(Phrase)),
  healthLabels: z.optional(z.array(Phrase)),
  amountLabels: z.optional(z.array(Phrase)),
  complainantLabels: z.optional(z.array(Phrase)),
  /** Titles of lists of private persons: of the poor, of those supported, called up, punished. */
  privateLists: z.optional(z.array(Phrase)),
  /** Words of offices and officers, whose telephones and accounts are public. */
  publicRoles: z.optional(z.array(Phrase)),
});

/** `checklist.yaml`: everything of a checklist but its indicators. */
export const ChecklistHead = z.strictObject({
  id: Slug,
  version: Version,
  title: LocalizedText,
  description: LocalizedText,
  license: z._default(z.string(), 'CC-BY-4.0'),
  inForceFrom: z.optional(IsoDate),
  inForceTo: z.optional(IsoDate),
  dimensions: z.array(Dimension).check(z.minLength(1)),
  plans: z._default(z.array(PlanReference), []),
  vocabulary: Vocabulary,
  /** Old id → id, so that rounds stay comparable. */
  renames: z._default(z.record(Slug, Slug), {}),
});
export type ChecklistHead = z.infer<typeof ChecklistHead>;

/** A compiled checklist as `dist/checklists/<id>.json` holds it. */
export const Checklist = z.strictObject({
  schema: z.literal('niemyet/checklist@1'),
  ...ChecklistHead.shape,
  /** What it was built on, where it extends another; all of that is in it. */
  base: z.optional(z.strictObject({ id: Slug, version: Version, digest: Digest })),
  indicators: z.array(Indicator).check(z.minLength(1), z.maxLength(2000)),
  /** Over the canonical JSON of everything else. */
  digest: Digest,
});
export type Checklist = z.infer<typeof Checklist>;

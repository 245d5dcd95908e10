import * as z from 'zod/mini';
import {
  ChecklistHead,
  Criteria,
  Dimension,
  Edition,
  Indicator,
  Phrase,
  Source,
  Vocabulary,
} from './checklist.ts';
import { Slug } from './text.ts';

/** The checklist that another one builds on: a built-in one by its id, or an installed package by its name. */
export const Extends = z.strictObject({
  /** Id of a built-in checklist. */
  checklist: z.optional(Slug),
  /** Name of an npm package that holds `dist/checklist.json`. */
  package: z.optional(
    z.string().check(z.regex(/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/), z.maxLength(214)),
  ),
  /** Range of the base's versions, as npm writes them: `^1.2.0`. */
  version: z.string().check(z.minLength(1), z.maxLength(60)),
});
export type Extends = z.infer<typeof Extends>;

const PhraseChange = z.strictObject({
  add: z._default(z.array(Phrase).check(z.maxLength(80)), []),
  /** As the base writes them. */
  remove: z._default(z.array(Phrase).check(z.maxLength(80)), []),
});
export type PhraseChange = z.infer<typeof PhraseChange>;

const Count = z.int().check(z.gte(1), z.lte(1000));
const Days = z.int().check(z.gte(1), z.lte(3660));

/** Numbers of the probes of one criterion; each goes to every probe that has it. */
export const Thresholds = z.strictObject({
  minItems: z.optional(Count),
  minColumns: z.optional(Count),
  minRows: z.optional(Count),
  minFacts: z.optional(Count),
  minLinks: z.optional(Count),
  days: z.optional(Days),
  partialDays: z.optional(Days),
  dueDays: z.optional(z.int().check(z.gte(0), z.lte(800))),
  acceptBack: z.optional(z.int().check(z.gte(0), z.lte(5))),
});
export type Thresholds = z.infer<typeof Thresholds>;

const { shape } = Indicator;

/** What is different about an indicator of the base. What is not named stays. */
export const Change = z.strictObject({
  dimension: z.optional(shape.dimension),
  title: z.optional(shape.title),
  question: z.optional(shape.question),
  /** Sources besides those of the base. */
  sources: z.optional(z.strictObject({ add: z.array(Source).check(z.minLength(1)) })),
  appliesTo: z.optional(shape.appliesTo),
  severity: z.optional(shape.severity),
  weight: z.optional(shape.weight),
  automation: z.optional(shape.automation),
  occasional: z.optional(z.boolean()),
  terms: z.optional(PhraseChange),
  negativeTerms: z.optional(PhraseChange),
  /** Numbers of the base's probes, of the law of today; `editions` keep theirs. */
  thresholds: z.optional(
    z.strictObject({
      available: z.optional(Thresholds),
      timely: z.optional(Thresholds),
      complete: z.optional(Thresholds),
      convenient: z.optional(Thresholds),
    }),
  ),
  /** In place of all probes of the base. */
  criteria: z.optional(Criteria),
  editions: z.optional(z.array(Edition)),
  evidence: z.optional(shape.evidence),
  howToCheck: z.optional(shape.howToCheck),
  rule: z.optional(shape.rule),
  remediation: z.optional(shape.remediation),
});
export type Change = z.infer<typeof Change>;

const { facts, ...lists } = Vocabulary.shape;
/** Words besides those of the base. */
const VocabularyAdditions = z.strictObject({
  ...z.partial(z.strictObject(lists)).shape,
  documentOpeners: z.optional(z.array(Phrase)),
  facts: z.optional(z.partial(facts)),
});

/** `checklist.yaml` of a checklist that builds on another: the base, what is different, and what is its own. */
export const ExtendingHead = z.strictObject({
  ...ChecklistHead.shape,
  extends: Extends,
  /** Indicators of the base that are kept; all of them without it. */
  only: z.optional(z.array(Slug)),
  /** Indicators of the base that are switched off. */
  off: z._default(z.array(Slug), []),
  changes: z._default(z.record(Slug, Change), {}),
  /** Dimensions besides those of the base. */
  dimensions: z._default(z.array(Dimension), []),
  vocabulary: z._default(VocabularyAdditions, {}),
});
export type ExtendingHead = z.infer<typeof ExtendingHead>;

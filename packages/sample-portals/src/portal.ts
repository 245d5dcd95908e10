import type { ReasonCode, Unit, Verdict } from '@niemyet/rules';
import type { Answer, Answers } from './answer.ts';
import type { Markup } from './markup/html.ts';
import type { Hit } from './serve/find.ts';

/** The verdict an indicator must get on a portal, decided by the portal's author from the rule alone. */
export interface Expectation {
  verdict: Verdict;
  /** Why, in one line. */
  because: string;
  /** The machine's reason code, where one alone fits: a portal that shows a reason says so. */
  reason?: ReasonCode;
  /** Where it shows: for every pass and partial that rests on content. */
  proof?: { path: string; text: string };
}

/** Indicator id → verdict. */
export type Expected = Readonly<Record<string, Expectation>>;

/** A unit before its portal has an address. */
export type UnitWithoutUrl = Omit<Unit, 'url'>;

export interface SamplePortal {
  id: string;
  /** What kind of portal it stands for. */
  title: string;
  unit: UnitWithoutUrl;
  expected: Expected;
  /** Path of the unit on a host that it shares with others: `/xa-x/`; the host's root without it. */
  home?: string;
  /** True where nothing shows before scripts have run. */
  needsScripts: boolean;
  /** Everything it answers, by path and query. */
  answers: Answers;
  /** Paths for robots.txt and sitemap.xml; a portal without it has neither. */
  sitemap?: readonly string[];
  /** Its own search: where the box sends the query, under which name, and the page of hits. */
  search?: { path: string; param: string; show(query: string, hits: readonly Hit[], now: Date): Markup };
  /** What it answers at any other address. */
  otherwise(path: string): Answer;
}

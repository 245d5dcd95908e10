import type { Evidence } from '@niemyet/rules';
import type { OpenedDocument } from '../documents/opened.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';

/** Something that satisfies a probe, with what else is known of it. */
export interface Proof {
  /** What it is a proof of: the same posting seen as a link and as its page has one key. */
  key: string;
  evidence: Evidence;
  /** Texts that may name a period: the item's title, the heading of its page. */
  titles: readonly string[];
  /** Dates that stand by it or on its page. */
  dates: readonly string[];
  /** What else shows it: a passage of the file it is. */
  also?: readonly Evidence[];
  /** Documents it rests on that were opened and can be read. */
  documents?: readonly OpenedDocument[];
  view: PageView;
  /** Blocks that belong to it. */
  from: number;
  to: number;
}

/** What a probe says of one criterion. */
export interface ProbeResult {
  /** Null: it cannot be told. */
  met: boolean | null;
  /** Met in part: partial rather than fail, partial rather than pass. */
  half?: boolean;
  proofs: readonly Proof[];
  /** Things that came near, each with the code of why it does not count. */
  misses: readonly Evidence[];
  /** Why it is not met or cannot be told: a reason code with its values. */
  reason?: string;
  detail?: Record<string, string | number>;
  /** Addresses whose opening would tell. */
  wants?: readonly string[];
  /** Files whose opening would tell. */
  files?: readonly FileWish[];
}

/** A file that an indicator asks to see opened. */
export interface FileWish {
  href: string;
  /** What it would decide: see `FILE_WORTH`. */
  worth: number;
  /** The day beside it: of several the newest is opened first. */
  date: string;
}

export interface ProbeContext {
  site: Site;
  indicator: CompiledIndicator;
  /** Proofs of `available`, for the criteria that build on it. */
  proofs: readonly Proof[];
}

export type RunProbe<P> = (probe: P, context: ProbeContext) => ProbeResult;

/** A result with nothing found. */
export const NOTHING: ProbeResult = { met: false, proofs: [], misses: [] };

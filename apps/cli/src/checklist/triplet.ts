import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HttpUrl, IsoDate, Level, LocalizedText, Verdict } from '@niemyet/rules';
import { type Problem, parseYaml } from '@niemyet/rules/authoring';
import * as z from 'zod/mini';
import { textOf } from './folder.ts';

/** The pages that every indicator comes with: one that passes, one that fails, one that nearly passes. */
export const CASES = ['pass', 'fail', 'near-miss'] as const;
export type Case = (typeof CASES)[number];

/** What a case may say of the portal that its page stands for. */
const Circumstances = {
  /** Day whose law and freshness count. */
  on: z.optional(IsoDate),
  unit: z.optional(
    z.strictObject({
      code: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
      level: z.optional(Level),
      province: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
      url: z.optional(HttpUrl),
    }),
  ),
  /** `portal`: the page is all there is of the portal, or its home page; `page`: one page of many. */
  scope: z.optional(z.enum(['portal', 'page'])),
  /** What is known of the connection; nothing without it. */
  connection: z.optional(
    z.strictObject({
      https: z.optional(z.enum(['valid', 'absent', 'expired', 'wrong-name', 'untrusted', 'failed'])),
      redirectsToHttps: z.optional(z.boolean()),
    }),
  ),
  /** Why the home page cannot be had, where the case is about that. */
  failure: z.optional(
    z.enum(['dns', 'refused', 'reset', 'timeout', 'tls-expired', 'tls-name', 'blocked', 'http-status']),
  ),
} as const;

const CaseSettings = z.strictObject({
  ...Circumstances,
  /** The verdict it must get, where that is another than its name says. */
  verdict: z.optional(Verdict),
  /** What the page shows, for the catalogue. */
  note: z.optional(LocalizedText),
});
export type CaseSettings = z.infer<typeof CaseSettings>;

/** `audit.yaml` beside the pages: under which circumstances they are audited. */
export const TripletSettings = z.strictObject({
  ...Circumstances,
  pass: z.optional(CaseSettings),
  fail: z.optional(CaseSettings),
  'near-miss': z.optional(CaseSettings),
});
export type TripletSettings = z.infer<typeof TripletSettings>;

/** One page or portal of a triplet. */
export interface CasePage {
  case: Case;
  path: string;
  /** From the checklist's folder: `fixtures/x/pass.html`. */
  file: string;
  kind: 'file' | 'folder';
  settings: CaseSettings;
}

/** The pages of one indicator that are there, and what its `audit.yaml` gets wrong. */
export interface Triplet {
  indicator: string;
  pages: CasePage[];
  missing: Case[];
  problems: Problem[];
}

const SETTINGS = 'audit.yaml';

/** The names in a folder, as they are written; none where there is no folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The page or portal of a case among the names in the folder of its indicator, or undefined. */
function pageOf(name: Case, there: readonly string[], folder: string): string | undefined {
  if (there.includes(`${name}.html`)) return `${name}.html`;
  const hasIndex = there.includes(name) && namesIn(join(folder, name)).includes('index.html');
  return hasIndex ? `${name}/index.html` : undefined;
}

/** Reads `fixtures/<indicator>/` of a checklist's folder. */
export async function readTriplet(folder: string, indicator: string): Promise<Triplet> {
  const place = `fixtures/${indicator}`;
  const settingsFile = `${place}/${SETTINGS}`;
  let settings: TripletSettings = {};
  const problems: Problem[] = [];
  const there = namesIn(join(folder, place));
  if (there.includes(SETTINGS)) {
    const text = await textOf(join(folder, settingsFile), settingsFile);
    const read = parseYaml({ path: settingsFile, text }, TripletSettings);
    problems.push(...read.problems);
    settings = read.parsed?.value ?? {};
  }
  const { pass, fail, 'near-miss': nearMiss, ...shared } = settings;
  const own: Record<Case, CaseSettings | undefined> = { pass, fail, 'near-miss': nearMiss };
  const pages: CasePage[] = [];
  const missing: Case[] = [];
  for (const name of CASES) {
    const file = pageOf(name, there, join(folder, place));
    const kind = file?.endsWith('/index.html') ? 'folder' : 'file';
    if (file === undefined) missing.push(name);
    else {
      pages.push({
        case: name,
        path: join(folder, place, kind === 'folder' ? name : file),
        file: `${place}/${file}`,
        kind,
        settings: { ...shared, ...own[name], unit: { ...shared.unit, ...own[name]?.unit } },
      });
    }
  }
  return { indicator, pages, missing, problems };
}

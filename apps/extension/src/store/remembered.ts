import { DEFAULT_LIMITS } from '@niemyet/audit';
import { Level } from '@niemyet/rules';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ChecklistChoice } from '../checklists/choice.ts';

const RememberedUnit = z.object({
  code: z.string(),
  name: z.string(),
  level: Level,
  province: z.string(),
  url: z.string(),
});
/** What was entered for a portal last time. */
export type RememberedUnit = z.infer<typeof RememberedUnit>;

/** Pages that an audit opens at most: as many as may be asked for, and as many where nothing is said. */
export const PAGES = { least: 10, most: 1000, usual: DEFAULT_LIMITS.maxPages } as const;

const Remembered = z.object({
  round: z.optional(z.string()),
  inspector: z.optional(z.string()),
  /** Whether single keys act while findings are gone through one by one. */
  keys: z.optional(z.boolean()),
  checklist: z.optional(ChecklistChoice),
  maxPages: z.optional(z.int().check(z.gte(PAGES.least), z.lte(PAGES.most))),
});
/** What was entered last time or set in the options, whatever the portal. */
export type Remembered = z.infer<typeof Remembered>;

const ENTRY = 'entry';
const unitKey = (host: string) => `unit:${host}`;

export async function remembered(): Promise<Remembered> {
  const stored = await browser.storage.local.get(ENTRY);
  const read = Remembered.safeParse(stored[ENTRY]);
  return read.success ? read.data : {};
}

export async function remember(change: Remembered): Promise<void> {
  await browser.storage.local.set({ [ENTRY]: { ...(await remembered()), ...change } });
}

export async function rememberedUnit(host: string): Promise<RememberedUnit | null> {
  const stored = await browser.storage.local.get(unitKey(host));
  const read = RememberedUnit.safeParse(stored[unitKey(host)]);
  return read.success ? read.data : null;
}

export async function rememberUnit(host: string, unit: RememberedUnit): Promise<void> {
  await browser.storage.local.set({ [unitKey(host)]: unit });
}

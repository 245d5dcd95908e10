import { Level } from '@niemyet/rules';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const RememberedUnit = z.object({
  code: z.string(),
  name: z.string(),
  level: Level,
  province: z.string(),
  url: z.string(),
});
/** What was entered for a portal last time. */
export type RememberedUnit = z.infer<typeof RememberedUnit>;

const Remembered = z.object({
  round: z.optional(z.string()),
  inspector: z.optional(z.string()),
});
/** What was entered last time, whatever the portal. */
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

import { HttpUrl } from '@niemyet/rules';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { shownText } from '../checklists/hidden-characters.ts';

/** Characters of a title that are shown; milliseconds between two looks at the tabs. */
const TITLE = 300;
const LOOK = 250;

/** A tab whose address may be known: by the toolbar click, or by a permission given before. */
export const OpenTab = z.object({ id: z.int(), title: z._default(z.string(), ''), url: HttpUrl });
export type OpenTab = z.infer<typeof OpenTab>;

/**
 * The portal's tab of this window: the one in front, or, where the panel itself is open as a tab, the one last looked
 * at before it. Null where it is no web page or its address may not be known.
 */
export async function findOpenTab(): Promise<OpenTab | null> {
  const self = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(
    self ? { currentWindow: true } : { active: true, currentWindow: true },
  );
  const last = (tab: { lastAccessed?: number | undefined }) => tab.lastAccessed ?? 0;
  for (const tab of tabs.filter(tab => tab.id !== self?.id).sort((a, b) => last(b) - last(a))) {
    const read = OpenTab.safeParse({ id: tab.id, title: shownText(tab.title ?? '', TITLE), url: tab.url });
    if (read.success) return read.data;
  }
  return null;
}

/** Calls `look` soon after another tab comes to the front or one changes. Gives a function that ends it. */
export function followOpenTab(look: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // A page may change its title without end: however often it does, one look follows.
  const soon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      look();
    }, LOOK);
  };
  onActivated.addListener(soon);
  onUpdated.addListener(soon);
  return () => {
    clearTimeout(waiting);
    onActivated.removeListener(soon);
    onUpdated.removeListener(soon);
  };
}

/** Tab in which an address's portal is open, in this window or another. */
export async function tabOfPortal(url: string): Promise<number | undefined> {
  const { host } = new URL(url);
  const open = await findOpenTab();
  if (open && new URL(open.url).host === host) return open.id;
  for (const tab of await browser.tabs.query({})) {
    if (tab.url && URL.canParse(tab.url) && new URL(tab.url).host === host) return tab.id;
  }
  return undefined;
}

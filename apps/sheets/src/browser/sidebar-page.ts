import { createLab, type Lab } from '@niemyet/apps-script-lab';
import { findChromium, openChromium } from '@niemyet/chromium';
import type { BrowserContext, Page } from 'playwright-core';

/** The width Google gives a sidebar, pixels. */
export const SIDEBAR_WIDTH = 300;
const ADDRESS = 'http://127.0.0.1:9/sidebar';

/** What HtmlService puts into the page, over the binding to the lab. */
const RUNNER = `
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return handler => runner(handler, fail);
      if (name === 'withFailureHandler') return handler => runner(succeed, handler);
      return (...args) => void window.labServer(String(name), args).then(
        answer => answer.ok ? succeed?.(answer.value) : fail?.(new Error(answer.message)));
    },
  });
  window.google = { script: { run: runner() } };
`;

export interface OpenSidebar {
  readonly page: Page;
  readonly lab: Lab;
  close(): Promise<void>;
}

async function bind(context: BrowserContext, lab: Lab): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: SIDEBAR_WIDTH, height: 720 });
  await page.exposeFunction('labServer', (name: string, args: unknown[]) => {
    try {
      return { ok: true, value: lab.serverRun(name, ...args) };
    } catch (error) {
      return { ok: false, message: (error as Error).message };
    }
  });
  await page.addInitScript(RUNNER);
  // Nothing but the page itself may be loaded: HtmlService serves nothing beside it.
  await page.route('**/*', route =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: lab.ui.sidebars.at(-1)?.html ?? '' })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return page;
}

/** Opens the built sidebar in Chromium, bound to a new spreadsheet of the lab. `locale` is the account's language. */
export async function openSidebar(bundleDir: string, locale: string): Promise<OpenSidebar> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('no Chromium here; set CHROMIUM_PATH');
  const lab = createLab({ bundleDir, locale });
  lab.run('showSidebar');
  const context = await openChromium({ executablePath, lang: locale.startsWith('vi') ? 'vi' : 'en' });
  try {
    return { page: await bind(context, lab), lab, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Drops files onto the sidebar as a user would. */
export async function dropFiles(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle(given => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name, { type: 'application/json' }));
    return data;
  }, files);
  await page.dispatchEvent('.drop', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

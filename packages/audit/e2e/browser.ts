import { join } from 'node:path';
import { openChromium, provideChromium } from '@niemyet/chromium';
import type { BrowserContext, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { PageFacts } from '../src/read/page-tree.ts';
import { PageRecord } from '../src/record/page.ts';
import { HOME } from '../src/testing/page.ts';

/** The reader of live documents as one script, which leaves `readDocument` to what follows it. */
async function readerScript(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, '..', 'src', 'read', 'dom.ts'),
    resolve: { conditionNames: ['@niemyet/source', 'import', 'default'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'reader' });
  await bundle.close();
  return `${output[0].code}\nconst { readDocument } = reader;`;
}

/** A Chromium that reads pages of the portal in place of a network. */
export class ReadingBrowser {
  readonly #context: BrowserContext;
  readonly #script: string;

  private constructor(context: BrowserContext, script: string) {
    this.#context = context;
    this.#script = script;
  }

  static async open(): Promise<ReadingBrowser> {
    const executablePath = await provideChromium();
    return new ReadingBrowser(await openChromium({ executablePath }), await readerScript());
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  /** Reads a page as the extension does: in a world of its own beside the page's scripts. */
  async read(html: string, files: Readonly<Record<string, string>>, facts: PageFacts): Promise<PageRecord> {
    const page = await this.#context.newPage();
    try {
      await page.route('**/*', route => {
        const url = route.request().url();
        const path = url.startsWith(HOME) ? url.slice(HOME.length - 1) : url;
        const body = url === facts.url ? html : files[path];
        if (body === undefined) return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await page.goto(facts.url);
      return await this.#evaluate(page, facts);
    } finally {
      await page.close();
    }
  }

  async #evaluate(page: Page, facts: PageFacts): Promise<PageRecord> {
    const session = await this.#context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'reader' };
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
    const expression = `(() => { ${this.#script}\nreturn JSON.stringify(readDocument(document, ${JSON.stringify(facts)})); })()`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return PageRecord.parse(JSON.parse(result.value));
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { chromiumEnvironment, chromiumFlags } from './flags.ts';

export interface OpenOptions {
  executablePath: string;
  /** Folder of an unpacked extension to load. */
  extensionDir?: string;
  /** True without it. */
  headless?: boolean;
  /** Kept as it is after closing; without it a new one is made and removed. */
  userDataDir?: string;
  /** Language of the browser's interface and of `chrome.i18n`, Vietnamese without it. */
  lang?: 'vi' | 'en';
  /** Value of `--host-resolver-rules`, e.g. `MAP *.gov.vn 127.0.0.1:8080`. */
  hostRules?: string;
}

/**
 * Opens a Chromium with a profile of its own. Closing the context removes the profile, unless `userDataDir` named
 * it. Rejects where the browser does not start.
 */
export async function openChromium(options: OpenOptions): Promise<BrowserContext> {
  const { executablePath, headless = true, lang = 'vi' } = options;
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'niemyet-chromium-')));
  const removeProfile = async () => {
    if (options.userDataDir === undefined) {
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };
  try {
    // Loaded only where a browser is opened: to find one takes a tenth of the time.
    const { chromium } = await import('playwright-core');
    const context = await chromium.launchPersistentContext(userDataDir, {
      executablePath,
      headless,
      env: chromiumEnvironment(process.env, lang),
      args: chromiumFlags({
        root: process.getuid?.() === 0,
        lang,
        ...(options.extensionDir ? { extensionDir: resolve(options.extensionDir) } : {}),
        ...(options.hostRules ? { hostRules: options.hostRules } : {}),
      }),
    });
    const close = context.close.bind(context);
    context.close = async reason => {
      await close(reason);
      await removeProfile();
    };
    return context;
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

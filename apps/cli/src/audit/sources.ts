import { basename } from 'node:path';
import type { PageCache } from '../cache/folder.ts';
import { documentOpener } from '../documents/opener.ts';
import type { FetchSettings } from '../fetch/settings.ts';
import { SAVED_PORTAL } from '../offline/saved-portal.ts';
import type { RendererMaker } from '../render/renderer.ts';
import { type Clock, type PageSource, systemClock } from '../source.ts';
import type { Target } from '../targets/target.ts';

export interface SourceOptions {
  settings: FetchSettings;
  /** Original address of a saved page or portal. */
  url?: string | undefined;
  /** Whether a browser may be used. */
  render: boolean;
  now?: Clock;
  /** Whether files are opened as documents. */
  documents?: boolean;
  /** Pages kept from earlier audits. */
  cache?: PageCache | null;
}

/** Makes renderers where there is a browser, else gives null. Looks for one only when asked. */
async function rendererMaker(userAgent: string): Promise<RendererMaker | null> {
  const { findChromium } = await import('@niemyet/chromium');
  const executablePath = await findChromium();
  if (executablePath === null) return null;
  const { ChromiumRenderer, RENDER_DEFAULTS } = await import('../render/chromium.ts');
  return answer =>
    new ChromiumRenderer(executablePath, { ...RENDER_DEFAULTS, userAgent, ...(answer ? { answer } : {}) });
}

/** Where the pages of a target come from. What a kind of target does not need is not loaded for it. */
export async function sourceOf(target: Target, options: SourceOptions): Promise<PageSource> {
  const { settings, url, render, now = systemClock, cache = null } = options;
  const opener = options.documents === true ? documentOpener() : null;
  if (target.kind === 'file') {
    const home = url ?? new URL(encodeURIComponent(basename(target.path)), SAVED_PORTAL).href;
    const { FileSource } = await import('../offline/file.ts');
    return new FileSource(target.path, home, now);
  }
  const maker = () => (render ? rendererMaker(settings.userAgent) : Promise.resolve(null));
  if (target.kind === 'folder') {
    const { FolderSource } = await import('../offline/folder.ts');
    return new FolderSource(target.path, url ?? SAVED_PORTAL, maker(), now, opener);
  }
  const { LiveSource } = await import('../fetch/live.ts');
  return new LiveSource(target.url, settings, async () => (await maker())?.() ?? null, now, cache, opener);
}

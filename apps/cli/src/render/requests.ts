import { Site } from '../fetch/site.ts';

/** A request that a page in the browser makes. */
export interface BrowserRequest {
  url: string;
  method: string;
  /** As Playwright names it: `document`, `script`, `xhr`, `image`, … */
  resourceType: string;
  /** Whether it would bring another document into the window or a frame. */
  isNavigation: boolean;
}

/** Kinds that never change what a page says. */
const USELESS: ReadonlySet<string> = new Set(['image', 'media', 'font', 'manifest', 'ping', 'websocket']);

/**
 * Whether a page that is being rendered may make a request: to its own site only, nothing that is merely looked
 * at, and no form: a navigation is a GET.
 */
export function mayRequest(pageUrl: string, request: BrowserRequest): boolean {
  if (USELESS.has(request.resourceType)) return false;
  if (request.isNavigation && request.method !== 'GET') return false;
  if (!URL.canParse(request.url)) return false;
  const url = new URL(request.url);
  if (url.protocol === 'data:' || url.protocol === 'blob:') return true;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  return new Site(pageUrl).has(request.url);
}

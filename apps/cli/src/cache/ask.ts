import type { Ask } from '../fetch/redirects.ts';
import type { Answer } from '../fetch/transport.ts';
import type { KeptPage } from './entry.ts';
import type { PageCache } from './folder.ts';

function keep(cache: PageCache, url: string, answer: Answer): Promise<void> {
  const { status, body, etag, lastModified, contentType, mayKeep = true } = answer;
  const named = etag !== undefined || lastModified !== undefined;
  if (status !== 200 || body === undefined || !named || !mayKeep) return Promise.resolve();
  return cache.put({
    url,
    contentType,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    body,
  });
}

/** The kept page as the server would have sent it again. */
function revived({ contentType, body, etag, lastModified }: KeptPage, answer: Answer): Answer {
  return {
    ...answer,
    status: 200,
    contentType,
    contentLength: body.length,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    notModified: true,
    body,
  };
}

/**
 * Asks whether a page has changed where it is kept, and takes the kept one where it has not. The server is asked
 * every time: what is kept is never taken for today's without its word. What comes over a certificate that does not
 * hold is neither kept nor asked for this way.
 */
export function askKept(ask: Ask, cache: PageCache): Ask {
  return async (url, options) => {
    const { method = 'GET', verify = true, maxBytes = Number.POSITIVE_INFINITY } = options;
    if (method !== 'GET' || !verify) return ask(url, options);
    const kept = await cache.get(url);
    if (kept === null || kept.body.length > maxBytes) {
      const answer = await ask(url, options);
      await keep(cache, url, answer);
      return answer;
    }
    const { etag, lastModified } = kept;
    const version = {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
    const answer = await ask(url, { ...options, kept: version });
    if (answer.status === 304) {
      await cache.use(url);
      return revived(kept, answer);
    }
    await keep(cache, url, answer);
    return answer;
  };
}

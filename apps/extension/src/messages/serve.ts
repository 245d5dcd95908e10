import { type Browser, browser } from 'wxt/browser';
import { StoreError } from '../store/audits.ts';
import { type Answer, type Envelope, Request } from './contract.ts';

/** One function per kind of request. */
export type Handlers = {
  [T in Request['type']]: (request: Extract<Request, { type: T }>) => Promise<Answer<T>>;
};

/** Whether a message comes from one of the extension's own pages, not from a script in a page. */
export function fromOwnPage(sender: Pick<Browser.runtime.MessageSender, 'id' | 'url'>): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Answers one message: reads it, hands it to its handler, wraps what comes of it. Never rejects. */
export async function answer(message: unknown, handlers: Handlers): Promise<Envelope> {
  const request = Request.safeParse(message);
  if (!request.success) return { ok: false, problem: 'badRequest' };
  try {
    const handler = handlers[request.data.type] as (request: Request) => Promise<unknown>;
    return { ok: true, value: await handler(request.data) };
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, problem: error.problem, detail: error.message };
    console.error(error);
    return { ok: false, problem: 'internal', detail: error instanceof Error ? error.message : '' };
  }
}

/** Listens to the extension's own pages. `ready` gives the handlers once the store is open. */
export function serve(ready: Promise<Handlers>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!fromOwnPage(sender)) return false;
    ready
      .then(handlers => answer(message, handlers))
      .then(respond, () => respond({ ok: false, problem: 'internal' } satisfies Envelope));
    return true;
  });
}

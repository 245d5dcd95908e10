import { type Browser, browser } from 'wxt/browser';
import { PANEL_PORT, PanelEvent } from './contract.ts';
import { fromOwnPage } from './serve.ts';

/** Tells every open panel what changes. */
export interface Feed {
  tell(event: PanelEvent): void;
}

/** Listens for panels; each is told what `first` gives when it comes, then whatever `tell` is given. */
export function openFeed(first: readonly (() => Promise<PanelEvent>)[]): Feed {
  const ports = new Set<Browser.runtime.Port>();
  const post = (port: Browser.runtime.Port, event: PanelEvent) => {
    try {
      port.postMessage(event);
    } catch {
      // The panel was closed meanwhile.
      ports.delete(port);
    }
  };
  browser.runtime.onConnect.addListener(port => {
    if (port.name !== PANEL_PORT || !port.sender || !fromOwnPage(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    for (const one of first) {
      one().then(
        event => post(port, event),
        error => console.error(error),
      );
    }
  });
  return {
    tell: event => {
      for (const port of ports) post(port, event);
    },
  };
}

/**
 * Follows the worker from a panel. When the worker is stopped the port closes: connecting again starts it, and it
 * goes on with the audits it was at.
 */
export function followFeed(take: (event: PanelEvent) => void): void {
  const connect = () => {
    const port = browser.runtime.connect({ name: PANEL_PORT });
    port.onMessage.addListener((message: unknown) => {
      const event = PanelEvent.safeParse(message);
      if (event.success) take(event.data);
    });
    port.onDisconnect.addListener(() => setTimeout(connect, 500));
  };
  connect();
}

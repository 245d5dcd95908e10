import { describe, expect, it } from 'vitest';
import { RequestEnds } from './net-errors.ts';

type Listener = (details: object) => void;

/** What a browser offers to listen to, told by hand. */
function requests() {
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      listeners,
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
  };
  const [redirects, errors] = [event(), event()];
  const ends = new RequestEnds({ onBeforeRedirect: redirects, onErrorOccurred: errors } as never);
  const tell = (of: typeof errors, details: object) => {
    for (const listener of of.listeners) listener({ requestId: '1', tabId: -1, ...details });
  };
  return {
    ends,
    redirects,
    errors,
    sent: (url: string, redirectUrl: string) => tell(redirects, { url, redirectUrl }),
    failed: (url: string, error: string, more = {}) => tell(errors, { url, error, ...more }),
  };
}

const PAGE = 'https://xa.gov.vn/a';

describe('RequestEnds', () => {
  it('tells how a request failed, once', async () => {
    const { ends, failed } = requests();
    ends.listen(true);
    failed(PAGE, 'net::ERR_CONNECTION_RESET');
    expect(await ends.endOf(`${PAGE}#b`)).toEqual({ failure: 'reset' });
    expect(await ends.endOf(PAGE)).toBeUndefined();
  });

  it('waits for what the browser tells after the fetch has failed', async () => {
    const { ends, failed } = requests();
    ends.listen(true);
    const end = ends.endOf(PAGE);
    failed(PAGE, 'net::ERR_NAME_NOT_RESOLVED');
    expect(await end).toEqual({ failure: 'dns' });
  });

  it('knows a request by its first address, however far it was sent on', async () => {
    const { ends, sent, failed } = requests();
    ends.listen(true);
    sent(PAGE, `${PAGE}/b`);
    sent(`${PAGE}/b`, `${PAGE}/c`);
    const end = ends.endOf(PAGE);
    failed(`${PAGE}/c`, 'net::ERR_TOO_MANY_REDIRECTS');
    expect(await end).toEqual({ failure: 'redirect-loop' });
  });

  it('tells where a request was sent that the extension may not read', async () => {
    const { ends, sent } = requests();
    ends.listen(true);
    sent(PAGE, 'https://khac.vn/');
    expect(await ends.endOf(PAGE)).toEqual({ sentTo: 'https://khac.vn/' });
  });

  it('tells why the page of a tab did not open, and nothing of what was stopped', () => {
    const { ends, failed } = requests();
    ends.listen(true);
    failed(PAGE, 'net::ERR_CERT_DATE_INVALID', { tabId: 7 });
    failed(PAGE, 'net::ERR_ABORTED', { tabId: 8 });
    expect(ends.inTab(7)).toBe('tls-expired');
    expect(ends.inTab(7)).toBeUndefined();
    expect(ends.inTab(8)).toBeUndefined();
  });

  it('listens while it is asked to, and then forgets', async () => {
    const { ends, errors, redirects, failed } = requests();
    ends.listen(true);
    ends.listen(true);
    expect([errors.listeners.size, redirects.listeners.size]).toEqual([1, 1]);
    failed(PAGE, 'net::ERR_CONNECTION_RESET');
    ends.listen(false);
    expect([errors.listeners.size, redirects.listeners.size]).toEqual([0, 0]);
    expect(await ends.endOf(PAGE)).toBeUndefined();
  });

  it('remembers few requests', async () => {
    const { ends, failed } = requests();
    ends.listen(true);
    for (let n = 0; n < 500; n++) failed(`${PAGE}${n}`, 'net::ERR_FAILED', { requestId: String(n) });
    expect(await ends.endOf(`${PAGE}499`)).toEqual({ failure: 'unreadable' });
    ends.listen(false);
    expect(await ends.endOf(`${PAGE}0`)).toBeUndefined();
  });

  it('tells nothing where the browser does not', async () => {
    const ends = new RequestEnds(undefined);
    ends.listen(true);
    expect(await ends.endOf(PAGE)).toBeUndefined();
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, panelAddress } from './panel.ts';

const WORDS = '(Thong bao lich tiep cong dan) Tj';
const PDF = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
4 0 obj << /Length ${WORDS.length + 33} >> stream
BT /F1 12 Tf 72 720 Td ${WORDS} ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
%%EOF`;

/** What the worker does for a file, asked in its own place. */
const OPEN = `async (url, portal) => {
  const open = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length === 0) {
    await chrome.offscreen.createDocument({ url: '/offscreen.html', reasons: ['WORKERS'], justification: 'test' });
  }
  return chrome.runtime.sendMessage({ type: 'open-document', url, portal });
}`;

describe('files of a portal', () => {
  let context: Awaited<ReturnType<typeof openBrowser>>;
  let url: string;
  const server = createServer(({ url: path }, response) => {
    const type = path === '/hong.pdf' ? 'application/pdf' : 'application/octet-stream';
    if (path === '/khong-co.pdf') response.writeHead(404);
    else response.writeHead(200, { 'Content-Type': type, 'Content-Disposition': 'attachment' });
    response.end(path === '/tb.pdf' ? PDF : '%PDF-1.4 hỏng');
  });
  const opened = async (path: string): Promise<Record<string, unknown>> => {
    const worker = context.serviceWorkers()[0];
    return (await worker?.evaluate(
      `(${OPEN})(${JSON.stringify(url + path)}, ${JSON.stringify(url)})`,
    )) as never;
  };

  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    context = await openBrowser();
    await panelAddress(context);
  });
  afterAll(async () => {
    await context.close();
    server.close();
    server.closeAllConnections();
  });

  it('are read away from the worker, by their bytes', async () => {
    expect(await opened('tb.pdf')).toMatchObject({
      kind: 'document',
      status: 200,
      bytes: PDF.length,
      document: { format: 'pdf', lines: [{ page: 1, text: 'Thong bao lich tiep cong dan' }], scan: false },
    });
  });

  it('say why there is nothing to read', async () => {
    expect(await opened('hong.pdf')).toMatchObject({
      kind: 'document',
      document: { problem: 'document-broken' },
    });
    expect(await opened('khong-co.pdf')).toMatchObject({
      kind: 'failure',
      failure: 'http-status',
      status: 404,
    });
  });
});

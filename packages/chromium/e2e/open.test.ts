import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../src/open.ts';
import { provideChromium } from '../src/provide.ts';

let executablePath: string;
let extensionDir: string;

beforeAll(async () => {
  executablePath = await provideChromium();
  extensionDir = await mkdtemp(join(tmpdir(), 'niemyet-extension-'));
  await writeFile(
    join(extensionDir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'probe',
      version: '1.0',
      background: { service_worker: 'worker.js' },
    }),
  );
  await writeFile(join(extensionDir, 'worker.js'), 'self.language = chrome.i18n.getUILanguage();');
});

afterAll(() => rm(extensionDir, { recursive: true, force: true }));

test.each(['vi', 'en'] as const)('loads an extension whose language is %s', async lang => {
  const context = await openChromium({ executablePath, extensionDir, lang });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const language = await worker.evaluate(() => (globalThis as unknown as { language: string }).language);
    expect(language.slice(0, 2)).toBe(lang);
  } finally {
    await context.close();
  }
});

test('leads host names where the rules say', async () => {
  const server = createServer((request, response) => response.end(`host ${request.headers.host}`));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const context = await openChromium({ executablePath, hostRules: `MAP *.gov.vn 127.0.0.1:${port}` });
  try {
    const page = await context.newPage();
    await page.goto('http://xa-thu-nghiem.gov.vn/');
    expect(await page.textContent('body')).toBe('host xa-thu-nghiem.gov.vn');
  } finally {
    await context.close();
    server.close();
  }
});

test('keeps a profile that was named and removes one that it made', async () => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'niemyet-profile-'));
  try {
    const context = await openChromium({ executablePath, userDataDir });
    await context.close();
    expect(existsSync(join(userDataDir, 'Default'))).toBe(true);
  } finally {
    await rm(userDataDir, { recursive: true, force: true });
  }
});

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { testPdf } from '../testing/pdf.ts';
import { type DocumentReader, openDocumentReader, type ReaderSettings } from './reader.ts';

const opened: DocumentReader[] = [];
function reader(settings: ReaderSettings = {}): DocumentReader {
  const made = openDocumentReader(settings);
  opened.push(made);
  return made;
}
/** A thread that does as the script says. */
function thread(script: string): ReaderSettings {
  const path = join(tmpdir(), `thread-${crypto.randomUUID()}.mjs`);
  writeFileSync(path, `import { parentPort } from 'node:worker_threads';\n${script}`);
  return { worker: pathToFileURL(path) };
}
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});
const pdf = (line: string) => testPdf({ pages: [{ lines: [line] }] });

describe('openDocumentReader', () => {
  it('reads files one after the other, in a thread', async () => {
    const made = reader();
    const texts = await Promise.all(
      ['một', 'hai', 'ba'].map(async text => (await made.read(pdf(text))).lines[0]?.text),
    );
    expect(texts).toEqual(['một', 'hai', 'ba']);
  });

  it('ends a thread that hangs, and goes on with the next file', async () => {
    const hangs = thread(
      "parentPort.on('message', ({ id, bytes }) => { if (bytes[0] === 1) for (;;); parentPort.postMessage({ id, content: { format: 'text' } }); });",
    );
    const made = reader({ ...hangs, deadlineMs: 400 });
    const results = [new Uint8Array([1]), new Uint8Array([2])].map(bytes => made.read(bytes));
    expect(await Promise.all(results)).toMatchObject([{ problem: 'document-timeout' }, { format: 'text' }]);
  });

  it('ends one that takes too much memory', async () => {
    const greedy = thread(
      "parentPort.on('message', () => { const all = []; setInterval(() => all.push(new Uint8Array(20_000_000).fill(1)), 5); });",
    );
    const made = reader({ ...greedy, memoryMb: 100 });
    expect(await made.read(new Uint8Array([1]))).toMatchObject({ problem: 'document-expands' });
  });

  it('ends a PDF that unpacks to more than that', async () => {
    const bomb = testPdf({ pages: [{ content: new Uint8Array(200_000_000).fill(32) }], pack: true });
    expect(bomb.length).toBeLessThan(8_000_000);
    const made = reader({ memoryMb: 120 });
    expect(['document-expands', 'document-timeout']).toContain((await made.read(bomb)).problem);
    expect((await made.read(pdf('sau'))).lines[0]?.text).toBe('sau');
  });

  it.each([
    ['dies', "parentPort.on('message', () => { throw new Error('hỏng'); });"],
    ['leaves', "parentPort.on('message', () => process.exit(3));"],
    ['cannot start', 'syntax error here'],
  ])('says so of a thread that %s', async (_, script) => {
    const made = reader(thread(script));
    for (let i = 0; i < 2; i++)
      expect(await made.read(new Uint8Array([1]))).toMatchObject({ problem: 'document-reader-failed' });
  });
});

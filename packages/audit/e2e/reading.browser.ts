import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../src/read/html.ts';
import { facts } from '../src/testing/page.ts';
import { partsOf } from '../src/testing/reading/case.ts';
import { READING_CASES } from '../src/testing/reading/cases.ts';
import { tagSoup } from '../src/testing/soup.ts';
import { ReadingBrowser } from './browser.ts';

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await ReadingBrowser.open();
});
afterAll(() => browser?.close());

describe('the document in a browser', () => {
  it.each(READING_CASES.map(each => [each.name, each] as const))('reads %s', async (_, each) => {
    const { html, files = {}, expected, inBrowser } = each;
    const known = facts('', { rendered: true });
    const seen = await browser.read(html, files, known);
    expect(partsOf(seen, inBrowser ?? expected)).toEqual(inBrowser ?? expected);
    // Where scripts and frames add nothing, both adapters must give the same record to the last selector.
    if (inBrowser === undefined) expect(seen).toEqual(readHtml(html, known));
  });

  it('is read as its source is, whatever the soup of tags', async () => {
    const known = facts('', { rendered: true });
    await fc.assert(
      fc.asyncProperty(tagSoup, async source => {
        expect(await browser.read(source, {}, known)).toEqual(readHtml(source, known));
      }),
      { numRuns: 40 },
    );
  });
});

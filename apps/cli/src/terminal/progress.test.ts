import { describe, expect, it } from 'vitest';
import { ProgressLine } from './progress.ts';
import { wordsOf } from './words.ts';

function shown(isTTY: boolean, columns = 200) {
  let text = '';
  const stream = { isTTY, columns, write: (more: string) => (text += more) };
  return { line: new ProgressLine(stream, wordsOf('en')), text: () => text };
}

const state = (pagesRead: number, pagesFailed = 0) => ({
  pagesRead,
  pagesFailed,
  pagesLeft: 7,
  maxPages: 60,
  open: 3,
  total: 30,
});

describe('ProgressLine', () => {
  it('redraws one line on a terminal', () => {
    const { line, text } = shown(true);
    line.start('xa.gov.vn');
    line.step('xa.gov.vn', state(1), 'https://xa.gov.vn/a');
    line.step('xa.gov.vn', state(2, 1), 'https://xa.gov.vn/b');
    line.clear();
    expect(text().split('\r\u001b[2K')).toEqual([
      '',
      'xa.gov.vn: opening the home page',
      'xa.gov.vn: 1 pages read, 7 left, 3 of 30 indicators open · xa.gov.vn/a',
      'xa.gov.vn: 2 pages read, 7 left, 3 of 30 indicators open, 1 failed · xa.gov.vn/b',
      '',
    ]);
  });

  it('stays on one line, whatever a portal names its pages', () => {
    const { line, text } = shown(true, 60);
    line.step('xa.gov.vn', state(1), `https://xa.gov.vn/\n\u001b[2J${'x'.repeat(500)}`);
    const drawn = text().replace('\r\u001b[2K', '');
    expect(drawn.length).toBeLessThan(60);
    expect(drawn).not.toMatch(/\p{Cc}/u);
  });

  it('writes a line now and then elsewhere, and no escapes', () => {
    const { line, text } = shown(false);
    line.start('xa.gov.vn');
    for (let n = 1; n <= 45; n++) line.step('xa.gov.vn', state(n), 'https://xa.gov.vn/');
    line.note('Wrote a.json');
    expect(text()).toBe(
      [
        'xa.gov.vn: 20 pages read, 7 left, 3 of 30 indicators open',
        'xa.gov.vn: 40 pages read, 7 left, 3 of 30 indicators open',
        'Wrote a.json',
        '',
      ].join('\n'),
    );
  });

  it('puts a note above the line that changes', () => {
    const { line, text } = shown(true);
    line.start('xa.gov.vn');
    line.note('Wrote a.json');
    expect(text().endsWith('\r\u001b[2KWrote a.json\n')).toBe(true);
  });
});

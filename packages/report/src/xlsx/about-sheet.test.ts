import { VERDICTS, verdictWord } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { AUDITS, MATRIX } from '../fixtures/round.ts';
import { joinMatrix } from '../model/entries.ts';
import { aboutSheet } from './about-sheet.ts';

const textsOf = (...given: Parameters<typeof aboutSheet>) =>
  aboutSheet(...given).rows.flatMap(row =>
    row.map(cell => (cell?.value === undefined ? '' : String(cell.value))),
  );

it('explains every verdict and how scores are made', () => {
  const texts = textsOf(MATRIX, joinMatrix(MATRIX, AUDITS), 'vi', 0, CHECKLIST);
  for (const verdict of VERDICTS) expect(texts).toContain(verdictWord(verdict, 'vi'));
  expect(texts.some(text => text.includes('Σ(trọng số'))).toBe(true);
  expect(texts).toContain('commune-portal 1.2.0');
});

it('takes the digest from an audit where no checklist is given, and says which records are missing', () => {
  const [first, ...rest] = AUDITS;
  if (first === undefined) throw new Error('the fixture has no audit');
  const texts = textsOf(MATRIX, joinMatrix(MATRIX, rest), 'vi', 0);
  expect(texts).toContain(CHECKLIST.digest);
  expect(texts).toContain(`${first.id} (không kèm hồ sơ)`);
});

it('owns up to links that had to be left out', () => {
  expect(textsOf(MATRIX, [], 'en', 7)).toContainEqual(expect.stringContaining('7 cells carry no link'));
  expect(textsOf(MATRIX, [], 'en', 0)).not.toContain('Links left out');
});

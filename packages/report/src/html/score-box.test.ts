import { expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { parseHtml } from '../fixtures/dom.ts';
import { AUDITS } from '../fixtures/round.ts';
import { scoreBox } from './score-box.ts';

const boxOf = (index: number) => {
  const audit = AUDITS[index];
  if (audit === undefined) throw new Error(`no audit ${index}`);
  return parseHtml(`<body>${scoreBox(audit, CHECKLIST, 'vi')}</body>`).body;
};

it('shows the total with grade and coverage, and a bar as long as each score', () => {
  expect(boxOf(0).querySelector('.total')?.textContent).toBe('Điểm chung91,3Xếp loại A · Độ phủ 100%');
  const [, second] = boxOf(0).querySelectorAll('tbody tr');
  expect(second?.querySelector('.fill')?.getAttribute('width')).toBe('84.2');
  expect(second?.textContent).toContain('84,2');
});

it('draws no bar where there is no score', () => {
  expect(boxOf(4).querySelectorAll('.fill')).toHaveLength(0);
  expect(boxOf(4).querySelector('.total')?.textContent).toContain('chưa có điểm');
});

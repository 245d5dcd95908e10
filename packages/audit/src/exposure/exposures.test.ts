import { expect, it } from 'vitest';
import { matchText } from '../match/hits.ts';
import { compiled } from '../testing/checklist.ts';
import { exposures } from './exposures.ts';

const { compiled: checklist } = compiled();
const content = {
  title: 'Trang',
  tables: [
    { title: 'Thu chi', headers: ['Khoản'], rows: [['Thu']] },
    { title: 'Danh sách hộ nghèo thôn 3', headers: ['Họ và tên', 'Số CCCD'], rows: [['A', '099071000215']] },
  ],
  texts: ['Tin tức', 'STK 0123456789012'],
};

it('looks at tables and at running text, and says in which', () => {
  expect(exposures(checklist, content).exposures).toMatchObject([
    { kind: 'id-number', table: 1 },
    { kind: 'account', text: 1 },
  ]);
});
it('gives the values apart, and no value in what it found', () => {
  const { exposures: found, values } = exposures(checklist, content);
  expect([...values]).toEqual(['099071000215', '0123456789012']);
  expect(JSON.stringify(found)).not.toMatch(/\d{6}/);
});
it('takes the phrases that were found before, where they are known', () => {
  const hits = content.texts.map(() => matchText(checklist, ''));
  expect(exposures(checklist, { ...content, hits }).exposures.map(({ kind }) => kind)).toEqual(['id-number']);
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { readCalendar } from './calendar.ts';

const EVENTS = [{ id: 'signed' }];
const read = (text: string) => readCalendar(join(folderOf({ 'lich.json': text }), 'lich.json'), EVENTS);

it('reads days off, weekends worked in exchange and the days of events, none of them needed', () => {
  const all = { holidays: ['2026-09-02'], workedWeekends: ['2026-08-29'], events: { signed: '2026-01-20' } };
  expect(read(JSON.stringify(all))).toEqual(all);
  expect(read('{}')).toEqual({ holidays: [], workedWeekends: [], events: {} });
});

it.each([
  ['{', 'calendar.notJson', {}],
  ['[]', 'calendar.wrong', { place: '—' }],
  ['{"holidays": "2026-09-02"}', 'calendar.wrong', { place: 'holidays' }],
  ['{"holidays": ["2026-09-02", "2/9/2026"]}', 'calendar.wrong', { place: 'holidays.1' }],
  ['{"holidays": ["2026-02-30"]}', 'calendar.wrong', { place: 'holidays.0' }],
  ['{"nghi": []}', 'calendar.wrong', { place: 'nghi' }],
  ['{"events": {"signed": "hôm qua"}}', 'calendar.wrong', { place: 'events.signed' }],
  ['{"events": {"lost": "2026-01-20"}}', 'calendar.event', { event: 'lost', known: 'signed' }],
])('refuses %s', (text, key, values) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ key, values: expect.objectContaining(values) }));
});

it('names a file that is not there', () => {
  expect(() => readCalendar(join(folderOf({}), 'khong-co.json'), EVENTS)).toThrow(
    expect.objectContaining({ key: 'file.unreadable' }),
  );
});

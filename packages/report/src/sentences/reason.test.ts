import { expect, it } from 'vitest';
import { reasonSentence } from './reason.ts';

it('writes days in the order of the language', () => {
  const machine = { reason: 'not-timely', detail: { newest: '2026-05-02', days: 90 } };
  expect(reasonSentence(machine, 'vi')).toContain('02/05/2026');
  expect(reasonSentence(machine, 'vi')).toContain('90 ngày');
  expect(reasonSentence(machine, 'en')).toContain('2026-05-02');
});

it('says failures in words', () => {
  const machine = { reason: 'portal-unreachable', detail: { tries: 3, problem: 'tls-expired' } };
  expect(reasonSentence(machine, 'vi')).toContain('chứng thư HTTPS hết hạn');
});

it('names another indicator by its title, or its id', () => {
  const machine = { reason: 'depends-on-other', detail: { indicator: 'online-feedback-form' } };
  const titles = new Map([['online-feedback-form', 'Hỏi đáp trực tuyến']]);
  expect(reasonSentence(machine, 'vi', titles)).toContain('“Hỏi đáp trực tuyến”');
  expect(reasonSentence(machine, 'vi')).toContain('“online-feedback-form”');
});

it('shows an unknown code as it is', () => {
  expect(reasonSentence({ reason: 'of-a-newer-version' }, 'vi')).toBe('of-a-newer-version');
});

import { VERDICTS } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { speak } from '../../testing/browser.setup.ts';
import { usualReasons, withReason } from './reasons.ts';

it('has reasons for every verdict that an inspector gives, in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    speak(language);
    for (const verdict of VERDICTS.filter(one => one !== 'error')) {
      const reasons = usualReasons(verdict);
      expect([verdict, reasons.length > 0 && reasons.every(reason => reason.length > 10)]).toEqual([
        verdict,
        true,
      ]);
    }
  }
});

it.each([
  ['', 'Đã xem.', 'Đã xem.'],
  [' Trang trống. ', 'Đã xem.', 'Trang trống. Đã xem.'],
  ['Đã xem. Trang trống.', 'Đã xem.', 'Đã xem. Trang trống.'],
])('%j and %j: %j', (reason, sentence, both) => expect(withReason(reason, sentence)).toBe(both));

import { describe, expect, it } from 'vitest';
import { matchText } from '../match/hits.ts';
import { compiled } from '../testing/checklist.ts';
import { doerWords } from './unit-names.ts';

const { compiled: whole } = compiled({});

describe('doerWords', () => {
  it.each([
    ['UBND xã Hòa An công khai dự toán', 4],
    ['Ủy ban nhân dân phường Tân Thạnh thông báo lịch', 7],
    ['Xã Hòa An công khai dự toán', 3],
    ['HĐND và UBND xã Hòa An thông báo', 5],
    ['UBND xã thông báo lịch', 0],
    ['Chủ tịch UBND xã Hòa An dự họp', 0],
    ['Đoàn công tác của xã Hòa An thăm hỏi', 0],
    ['Lịch tiếp công dân', 0],
  ])('of %j are %i', (text, words) => {
    expect(doerWords(whole, text, matchText(whole, text))).toBe(words);
  });
});

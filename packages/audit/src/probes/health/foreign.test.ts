import { describe, expect, it } from 'vitest';
import { isForeignScript } from './foreign.ts';

describe('isForeignScript', () => {
  it.each([
    '激安スーパーコピー時計 通販',
    '카지노사이트 추천',
    'เว็บพนันออนไลน์',
    'онлайн казино',
    '正品名牌包包批发',
  ])('takes %s for one', text => expect(isForeignScript(text)).toBe(true));
  it.each([
    'Cổng thông tin điện tử xã Hòa An',
    '日本語',
    'Tiếng Hàn (한국어)',
    '',
    'Ông Иван tặng quà cho xã',
  ])('and not %s', text => expect(isForeignScript(text)).toBe(false));
});

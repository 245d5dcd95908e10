import { describe, expect, it } from 'vitest';
import { run, said } from '../../testing/probe.ts';
import { OTHER_TEXT } from '../../testing/site.ts';

const check = { probe: 'page-health' as const, check: 'unit-identity' as const };
const of = (title: string, body = '') => run(check, { '': { title, body: body + OTHER_TEXT } });

describe('the levels of the vocabulary', () => {
  it.each([
    ['UBND xã Hòa An', '<footer>Thị trấn Phố Châu</footer>', 'open evidence-conflict'],
    ['XÃ HÒA AN', '<header><p>HUYỆN HÒA VANG</p></header>', 'open evidence-conflict'],
    ['Xã Hòa An', '<footer>Các xã của huyện cũ</footer>', 'met'],
    ['Xã Hòa An', '<footer>Hòa An là xã. Bản quyền 2026</footer>', 'met'],
    ['Cổng thông tin thị trấn Phố Châu', '', 'missed former-unit'],
    ['Phường Hòa An 2', '', 'missed former-unit'],
  ])('%s, %s: %s', (title, body, wanted) => expect(said(of(title, body))).toBe(wanted));

  it('say which unit was found, as it stands there', () => {
    expect(of('Cổng thông tin Huyện Đăk Mil').detail).toEqual({ found: 'Huyện Đăk Mil' });
  });
});

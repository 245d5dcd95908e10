import { describe, expect, it } from 'vitest';
import { matchText } from '../match/hits.ts';
import { compiled } from '../testing/checklist.ts';
import { proseExposures, proseLabels } from './prose.ts';

const { compiled: checklist } = compiled();

const found = (texts: readonly string[], values = new Set<string>()) =>
  proseExposures(checklist, texts, n => matchText(checklist, texts[n] ?? ''), values);
const ofTexts = (...texts: string[]): string[] =>
  found(texts).map(({ kind, count, label }) => `${kind} ${count} ${label}`);

describe('running text', () => {
  it.each<[string, string[], string[]]>([
    [
      'an identity number',
      ['Ông Lê Văn Mẫu, CCCD số 099071000215 do Cục Cảnh sát cấp'],
      ['id-number 1 CCCD'],
    ],
    ['its label before it', ['Số căn cước:', '099071000215'], ['id-number 1 số căn cước']],
    ['an old one', ['bà Trần Thị Mẫu, CMND 240123456'], ['id-number 1 CMND']],
    ['an account', ['Mọi giúp đỡ xin gửi về STK 0123456789012 của ông Mẫu'], ['account 1 STK']],
    ['who denounced', ['V/v chuyển đơn tố cáo của ông Lê Văn Mẫu'], ['case 1 đơn tố cáo của ông']],
  ])('with %s', (_, texts, wanted) => expect(ofTexts(...texts)).toEqual(wanted));

  it.each<[string, string[]]>([
    ['a number far from the label', [`CCCD ${'và các giấy tờ khác '.repeat(8)} 099071000215`]],
    ['an account of the treasury', ['Nộp vào STK 3511012345678 tại Kho bạc nhà nước']],
    ['an office named beside it', ['Đơn vị: Ủy ban nhân dân xã', 'STK 3511012345678']],
    ['a hotline', ['CCCD gắn chíp: gọi 19000368 hoặc 0262 3850 123']],
    ['a procedure', ['Cấp CCCD, mã 1.012345.000.00.00.H12, ngày 20/11/2026']],
    ['a duty', ['Bảo vệ người tố cáo theo quy định']],
    ['a form to fill in', ['Số căn cước: ....................']],
  ])('with %s shows nothing', (_, texts) => expect(ofTexts(...texts)).toEqual([]));

  it('takes a label for that of the next text only where it ends its own, and that begins with the value', () => {
    expect(ofTexts('Số căn cước: không có', '099071000215')).toEqual([]);
    expect(ofTexts('Số căn cước:', 'ghi là 099071000215')).toEqual([]);
    expect(ofTexts(`${'Giấy tờ '.repeat(4)}kèm số căn cước`, '099071000215')).toEqual([]);
  });
  it('takes no short number for an account', () => {
    expect(ofTexts('STK 1234567')).toEqual([]);
  });
  it('looks two texts around for whose account it is, and no further', () => {
    const account = 'STK 3511012345678';
    expect(ofTexts('Ủy ban nhân dân xã', 'a', account)).toEqual([]);
    expect(ofTexts(account, 'a', 'Ủy ban nhân dân xã')).toEqual([]);
    expect(ofTexts('Ủy ban nhân dân xã', 'a', 'b', account)).toEqual(['account 1 STK']);
  });
  it('is for the inspector, says where it stands, and gives the values apart', () => {
    const values = new Set<string>();
    const texts = [
      'Tin tức',
      'CCCD số 099071000215, CCCD số 099071000216',
      'đơn tố cáo của ông Lê Văn Mẫu, trú tại thôn 1',
    ];
    expect(found(texts, values)).toMatchObject([
      { kind: 'id-number', count: 2, sure: false, text: 1 },
      { kind: 'case', count: 1, sure: false, text: 2 },
    ]);
    expect([...values]).toEqual(['099071000215', '099071000216', 'Lê Văn Mẫu']);
  });
  it('without its labels says nothing, so that it need not be looked at', () => {
    const sets = (line: string) => matchText(checklist, line).bySet;
    const labelled = (line: string) => proseLabels(checklist).some(set => sets(line).has(set));
    for (const line of ['CCCD 1', 'STK 1', 'đơn tố cáo của ông A']) expect(labelled(line)).toBe(true);
    expect(labelled('Lê Văn Mẫu 099071000215')).toBe(false);
    expect(ofTexts('Lê Văn Mẫu 099071000215')).toEqual([]);
  });
});

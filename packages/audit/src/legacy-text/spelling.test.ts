import { describe, expect, it } from 'vitest';
import { isSyllable } from './spelling.ts';

describe('isSyllable', () => {
  it.each(
    'thủ tục hành chính nghĩa nghiệp giữ gì giếng giêng quyền quốc quý kỹ ghế xoong thuở rượu khuya yêu uỷ ủy nguyễn ấp ở y ngoằn THUẾ Đảng'.split(
      ' ',
    ),
  )('takes %s', word => expect(isSyllable(word)).toBe(true));

  it.each('cafộ gộnộrale kẻc thảc nghan ghà ngế ká cể tđ ắắ w zoà fố qụo quố Bỏo viÖt đắk ééé x·'.split(' '))(
    'refuses %s',
    word => expect(isSyllable(word)).toBe(false),
  );

  it('takes decomposed letters', () => expect(isSyllable('tiếp'.normalize('NFD'))).toBe(true));
  it.each(['', 'nghiêngnghiêng'])('refuses %j', word => expect(isSyllable(word)).toBe(false));
});

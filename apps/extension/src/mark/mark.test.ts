import { beforeEach, describe, expect, it } from 'vitest';
import { findSpot } from './find.ts';
import { MARKED, markNow } from './mark.ts';

beforeEach(() => {
  document.body.replaceChildren();
  const list = document.createElement('ul');
  for (const text of ['Tin tức', 'Lịch  tiếp\ncông dân', 'Ngân sách']) {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { textContent: text, href: '/x' }));
    list.append(item);
  }
  const image = Object.assign(document.createElement('img'), { alt: 'Đường dây nóng' });
  document.body.append(list, image);
});

describe('findSpot', () => {
  it('takes the path where it still says the text', () => {
    expect(findSpot(document, { text: 'Tin tức', selector: 'li:nth-child(1)>a' })?.textContent).toBe(
      'Tin tức',
    );
  });
  it('goes by the text where the path leads elsewhere or is none', () => {
    const wanted = { text: 'lịch tiếp công dân'.normalize('NFD') };
    expect(findSpot(document, { ...wanted, selector: 'li:nth-child(3)>a' })?.tagName).toBe('A');
    expect(findSpot(document, { ...wanted, selector: ':::' })?.textContent).toContain('tiếp');
  });
  it('finds what stands for a picture', () => {
    expect(findSpot(document, { text: 'Đường dây nóng' })?.tagName).toBe('IMG');
  });
  it('finds nothing that is not there', () => {
    expect(findSpot(document, { text: 'Quyết toán' })).toBeNull();
  });
});

describe('markNow', () => {
  it('says that a spot is gone, and unmarks the one before', () => {
    document.querySelector('ul')?.setAttribute(MARKED, '');
    expect(markNow(document, { text: 'Quyết toán' })).toBe('missing');
    expect(document.querySelectorAll(`[${MARKED}]`)).toHaveLength(0);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { MARKED, markNow } from './mark.ts';

beforeEach(() => {
  document.body.replaceChildren(
    Object.assign(document.createElement('p'), { textContent: 'Lịch tiếp công dân' }),
  );
});

describe('markNow', () => {
  it('says that a spot is gone, and unmarks the one before', () => {
    document.querySelector('p')?.setAttribute(MARKED, '');
    expect(markNow(document, { text: 'Quyết toán' })).toBe('missing');
    expect(document.querySelectorAll(`[${MARKED}]`)).toHaveLength(0);
  });
});

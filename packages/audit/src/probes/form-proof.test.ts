import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { siteOf } from '../testing/site.ts';
import { formProof, headOf } from './form-proof.ts';

/** What heads the only form of a page. */
function headIn(body: string): string {
  const record = page(body, '', { title: 'Trang' });
  const [form] = record.forms;
  if (form === undefined) throw new Error('no form');
  return headOf(record, form);
}
const FORM = '<form><input placeholder="Họ tên"><textarea name="nd"></textarea><button>Gửi</button></form>';

describe('what heads a form', () => {
  it.each([
    ['the heading right above', `<h2>Gửi ý kiến</h2>${FORM}`, 'Gửi ý kiến'],
    ['the nearest heading', `<h1>Liên hệ</h1><h2>Gửi ý kiến</h2><p>Kính mời</p>${FORM}`, 'Gửi ý kiến'],
    ['no heading far above', `<h1>Liên hệ</h1>${'<p>Kính mời</p>'.repeat(7)}${FORM}`, 'Gửi'],
    ['the title where nothing is written', '<form><input name="q"></form>', 'Trang'],
  ])('%s', (_, body, head) => expect(headIn(body)).toBe(head));
});

describe('a form as proof', () => {
  const proofOf = (body: string) => {
    const { site } = siteOf({ '': body });
    const [view] = site.views;
    const [form] = view?.record.forms ?? [];
    if (!view || form === undefined) throw new Error('no form');
    return formProof(view, form, 'góp ý');
  };
  it('is named by its fields and buttons, and stands where it is', () => {
    const { evidence, from } = proofOf(`<h2>Gửi ý kiến</h2><p>Kính mời</p>${FORM}`);
    expect(evidence).toMatchObject({
      role: 'proof',
      kind: 'form',
      text: 'Họ tên · nd · Gửi',
      matched: 'góp ý',
    });
    expect(evidence.selector).toContain('form');
    expect(from).toBe(2);
  });
  it('is named by what was looked for where it names nothing', () => {
    expect(proofOf('<form><input></form>').evidence.text).toBe('góp ý');
  });
});

import { Evidence } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { SAMPLE, toTcvn3 } from '../testing/legacy.ts';
import { HOME } from '../testing/page.ts';
import { menu, siteOf } from '../testing/site.ts';
import { evidenceAt, itemEvidence, leadEvidence } from './evidence.ts';
import { findLeads } from './leads.ts';

const { site, indicator } = siteOf({
  '': `${menu({ 'Tiếp công dân': '/lich' })}<p>02/10/2026</p><a href="/a.pdf">Lịch tiếp công dân tuần này</a>`,
});
const view = site.home!;

describe('evidence', () => {
  it('keeps within the bounds of the record', () => {
    const long = evidenceAt('proof', 'text', {
      view,
      text: 'chữ '.repeat(1000),
      selector: '>p'.repeat(2000),
      href: HOME + 'x'.repeat(5000),
      matched: 'chữ '.repeat(1000),
    });
    expect(Evidence.safeParse(long).success).toBe(true);
    expect(long).not.toHaveProperty('href');
    expect(long).not.toHaveProperty('selector');
  });
  it('of a lead says where it stands, where it leads and how it misses', () => {
    const [lead] = findLeads(site, indicator);
    expect(leadEvidence(lead!, 'section-empty')).toMatchObject({
      role: 'lead',
      kind: 'link',
      page: 0,
      text: 'Tiếp công dân',
      href: `${HOME}lich`,
      matched: 'tiếp công dân',
      miss: 'section-empty',
    });
    expect(leadEvidence(lead!)).not.toHaveProperty('miss');
  });
  it('of an item tells a document from a link, and its date', () => {
    const [item] = view.items;
    expect(itemEvidence('proof', view, item!)).toMatchObject({
      role: 'proof',
      kind: 'document',
      text: 'Lịch tiếp công dân tuần này',
      date: '2026-10-02',
    });
  });
  it('of a page in an old font says how it stands there', () => {
    const old = siteOf({ '': SAMPLE.map(text => `<p>${toTcvn3(text)}</p>`).join('') }).site.home!;
    const text = old.record.blocks[1]?.text ?? '';
    expect(text).toContain('tiếp công dân');
    expect(evidenceAt('proof', 'text', { view: old, text })).toMatchObject({
      text,
      written: toTcvn3(SAMPLE[1]!),
    });
  });
  it('never holds a value that the page shows of persons', () => {
    const { site: exposed } = siteOf({
      '': '<h1>Danh sách hộ nghèo</h1><table><tr><th>Họ và tên</th><th>CMND</th></tr><tr id="n240123456"><td>A</td><td>240123456</td></tr><tr><td>B</td><td>240123457</td></tr></table>',
    });
    const made = evidenceAt('lead', 'table', {
      view: exposed.home!,
      text: 'A 240123456, số khác 099071000215',
      selector: '#n240123456>td',
      href: `${HOME}?so=240123456`,
      matched: '240123457',
    });
    expect(JSON.stringify(made)).not.toMatch(/\d{9}/);
    expect(made).toMatchObject({ text: 'A █████████, số khác ████████████' });
  });
});

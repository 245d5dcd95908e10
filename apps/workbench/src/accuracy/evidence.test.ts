import { expect, test } from 'vitest';
import { evidenceLine } from './evidence.ts';

test('what was taken, for what, and where', () => {
  const evidence = {
    role: 'lead' as const,
    kind: 'link' as const,
    page: 0,
    text: 'Mua sắm công',
    matched: 'mua sắm công',
    miss: 'entry-leads-nowhere',
    selector: 'body>div>ul>li:nth-child(4)>a',
  };
  expect(evidenceLine(evidence, 'https://xa.example/')).toBe(
    'lead link (entry-leads-nowhere) [mua sắm công] “Mua sắm công” https://xa.example/ …>li:nth-child(4)>a',
  );
});

test('an evidence without term, place or miss', () => {
  expect(evidenceLine({ role: 'proof', kind: 'http', page: 0, text: '200' })).toBe('proof http [] “200”');
});

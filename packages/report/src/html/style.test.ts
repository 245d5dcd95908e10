import { VERDICTS } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { VERDICT_LOOKS } from '../look/verdicts.ts';
import { STYLE } from './style.ts';

it.each(VERDICTS)('colours %s as the workbook does', verdict => {
  const { ink, ground } = VERDICT_LOOKS[verdict];
  expect(STYLE).toContain(`--${verdict}-ink: ${ink}; --${verdict}: ${ground};`);
  expect(STYLE).toContain(`.${verdict} { color: var(--${verdict}-ink); background: var(--${verdict}); }`);
});

it('cannot end its own element', () => {
  expect(STYLE).not.toContain('<');
});

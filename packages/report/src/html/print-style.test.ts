import { expect, it } from 'vitest';
import { PRINT_STYLE } from './print-style.ts';

it('prints landscape, in colour, with nothing fixed or scrolled', () => {
  expect(PRINT_STYLE).toContain('@page { size: landscape;');
  expect(PRINT_STYLE).toContain('print-color-adjust: exact');
  expect(PRINT_STYLE).toMatch(/\.scroll \{ overflow: visible; max-height: none;/);
  expect(PRINT_STYLE).toMatch(/\.matrix \.unit[^}]*\{ position: static; \}/);
});

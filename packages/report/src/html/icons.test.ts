import { VERDICTS } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { ICONS, icon } from './icons.ts';

it('draws a shape for every verdict, hidden from screen readers', () => {
  const shapes = parseHtml(`<body>${ICONS}</body>`);
  for (const verdict of VERDICTS) {
    const mark = parseHtml(`<body>${icon(verdict)}</body>`);
    const href = mark.querySelector('use')?.getAttribute('href') ?? '';
    expect(shapes.querySelector(href)?.children.length, verdict).toBeGreaterThan(0);
    expect(mark.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  }
});

import { describe, expect, it } from 'vitest';
import { readHtml } from '../../read/html.ts';
import { facts } from '../page.ts';
import { partsOf } from './case.ts';
import { READING_CASES } from './cases.ts';

describe('readHtml', () => {
  it.each(READING_CASES.map(each => [each.name, each] as const))('reads %s', (_, { html, expected }) => {
    expect(partsOf(readHtml(html, facts()), expected)).toEqual(expected);
  });
});

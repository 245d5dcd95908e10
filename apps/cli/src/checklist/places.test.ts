import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { placeOf } from './places.ts';

it.each([
  ['compiled', 'commune-portal.json'],
  ['sources', 'commune-portal/checklist.yaml'],
  ['schemas', 'indicator.schema.json'],
  ['templates', 'indicator/indicator.yaml'],
] as const)('has %s', (name, file) => {
  expect(existsSync(join(placeOf(name), file))).toBe(true);
});

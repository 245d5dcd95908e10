import { Matrix } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { MATRIX } from '../fixtures/round.ts';
import { matrixToJson } from './matrix.ts';

it('is read back as the same matrix by its schema', () => {
  const text = matrixToJson(MATRIX);
  expect(Matrix.parse(JSON.parse(text))).toEqual(MATRIX);
  expect(text.endsWith('}\n')).toBe(true);
});

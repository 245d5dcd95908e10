import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { asStored, asWritten } from './published.ts';

const schema = z.object({ list: z._default(z.array(z.string()), []) });

it('asks of what is written only what has no default, and of what is stored all', () => {
  expect(asWritten('a', 'a.yaml', schema)).toMatchObject({ $id: 'urn:niemyet:schema:a:1', title: 'a.yaml' });
  expect(asWritten('a', 'a.yaml', schema)).not.toHaveProperty('required');
  expect(asStored('a', 'niemyet/a@1', schema)).toHaveProperty('required', ['list']);
});

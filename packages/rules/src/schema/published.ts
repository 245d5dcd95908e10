import * as z from 'zod/mini';

const named = (name: string, title: string, schema: object): object => ({
  ...schema,
  $id: `urn:niemyet:schema:${name}:1`,
  title,
});

/** The JSON Schema of a file as authors write it: what has a default may be left out. */
export function asWritten(name: string, title: string, schema: z.core.$ZodType): object {
  return named(name, title, z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }));
}

/** The JSON Schema of a file as it is stored: defaults filled in. */
export function asStored(name: string, title: string, schema: z.core.$ZodType): object {
  return named(name, title, z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' }));
}

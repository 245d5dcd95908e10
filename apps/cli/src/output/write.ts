import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cannot, problemOf } from '../errors.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Makes its folder. Throws a
 * `ToldError` that names the file.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cannot('file.unwritable', { file, problem: problemOf(error) });
  }
}

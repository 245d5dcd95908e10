import { existsSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AuditRecord } from '@niemyet/rules';
import { cannot, problemOf, usage } from '../errors.ts';
import { writeWhole } from './write.ts';

/** Where the records of a run go. */
export type Destination =
  | { kind: 'summary' }
  | { kind: 'stdout' }
  | { kind: 'file'; path: string }
  | { kind: 'lines'; path: string }
  | { kind: 'folder'; path: string };

/**
 * What `--json OUT` means: `-` is standard output, one record a line; a name ending in `.ndjson` or `.jsonl` is a
 * file of one record a line; a folder (there already, or named with a final slash, or any name where there are
 * several targets) takes one `<audit id>.json` each; anything else is the file of the only record.
 */
export function destinationOf(out: string | undefined, targets: number): Destination {
  if (out === undefined) return { kind: 'summary' };
  if (out === '-') return { kind: 'stdout' };
  const extension = extname(out).toLowerCase();
  if (extension === '.ndjson' || extension === '.jsonl') return { kind: 'lines', path: out };
  const isFolder = /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
  if (isFolder) return { kind: 'folder', path: out };
  if (targets === 1) return { kind: 'file', path: out };
  if (extension !== '') throw usage('usage.jsonOne', { value: out });
  return { kind: 'folder', path: out };
}

/** Takes the records of a run one by one and puts them where they go. */
export class RecordWriter {
  readonly #destination: Destination;
  readonly #print: (text: string) => Promise<void>;
  readonly #names = new Set<string>();
  #begun = false;

  constructor(destination: Destination, print: (text: string) => Promise<void>) {
    this.#destination = destination;
    this.#print = print;
  }

  /** The first line begins the file anew; the others follow as they come, so that a crash loses none. */
  async #append(file: string, line: string): Promise<void> {
    if (!this.#begun) {
      this.#begun = true;
      return writeWhole(file, line);
    }
    try {
      await appendFile(file, line);
    } catch (error) {
      throw cannot('file.unwritable', { file, problem: problemOf(error) });
    }
  }

  /** `<audit id>.json`, numbered where two units of a run share a code. */
  #nameOf(record: AuditRecord): string {
    const base = record.id.replace(/[^A-Za-z0-9._-]/g, '-');
    let name = base;
    for (let number = 2; this.#names.has(name); number++) name = `${base}-${number}`;
    this.#names.add(name);
    return `${name}.json`;
  }

  /** Writes a record; gives the file it went to, where it is a file of its own. Throws where it cannot be written. */
  async write(record: AuditRecord): Promise<string | undefined> {
    const destination = this.#destination;
    if (destination.kind === 'stdout') {
      await this.#print(`${JSON.stringify(record)}\n`);
    } else if (destination.kind === 'lines') {
      await this.#append(destination.path, `${JSON.stringify(record)}\n`);
    } else if (destination.kind === 'file' || destination.kind === 'folder') {
      const { path } = destination;
      const file = destination.kind === 'file' ? path : join(path, this.#nameOf(record));
      await writeWhole(file, `${JSON.stringify(record, null, 2)}\n`);
      return file;
    }
    return undefined;
  }
}

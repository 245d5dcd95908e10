import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Checklist, type Indicator, LocalizedText } from '@niemyet/rules';
import type { SourceFile } from '@niemyet/rules/authoring';
import * as z from 'zod/mini';
import { writeWhole } from '../output/write.ts';
import { BUILT } from '../root.ts';
import type { FileChecked } from './check-files.ts';
import type { ChecklistFolder } from './folder.ts';
import { digestOfAll, keptFile } from './kept-file.ts';
import { codeOf } from './shipped-checks.ts';

/** A file that would hold more than any checklist needs. */
const MAX_BYTES = 50_000_000;

const Problem = z.strictObject({
  file: z.string(),
  line: z.number(),
  at: z.string(),
  message: LocalizedText,
});
const Kept = z.strictObject({
  /** What wrote it: results of another program are none. */
  by: z.string(),
  /** Data of YAML files, by the digest of their text. */
  data: z.record(z.string(), z.strictObject({ value: z.unknown() })),
  /** What came of a file and its pages, by the digest of all that it comes from. */
  checked: z.record(
    z.string(),
    z.strictObject({
      problems: z.array(Problem),
      notes: z.array(Problem),
      tried: z.strictObject({ pages: z.number(), of: z.number() }),
    }),
  ),
});
type Kept = z.infer<typeof Kept>;

/** Names this very build of the program, or null where it runs from its sources: these change without a name. */
export function buildName(built: string | null = BUILT): string | null {
  if (built === null) return null;
  return digestOfAll(
    ...codeOf(built).flatMap(name => {
      const { size, mtimeMs } = statSync(join(built, name));
      return [name, `${size} ${mtimeMs}`];
    }),
  );
}

/** What a checklist is but for its indicators, once for all of them. */
const HEADS = new WeakMap<Checklist, string>();

function headOf(checklist: Checklist): string {
  const known = HEADS.get(checklist);
  if (known !== undefined) return known;
  const { indicators: _, digest: __, ...head } = checklist;
  const text = digestOfAll(JSON.stringify(head));
  HEADS.set(checklist, text);
  return text;
}

/** The names and contents of all that lies in the folder of an indicator's pages, wherever that lies itself. */
function pagesOf(folder: ChecklistFolder, { id }: Indicator): (string | Uint8Array)[] {
  const path = join(folder.path, 'fixtures', id);
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(path, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
    .flatMap(file => [file, readFileSync(join(path, file))]);
}

/** Sample pages that were not audited again: how many, and when they were audited, in an earlier run or when the program was built. */
export interface Taken {
  pages: number;
  from: 'before' | 'build';
}

/** What a file keeps, where it is of the named program. What cannot be read is nothing. */
function readKept(file: string, by: string): Kept | null {
  try {
    if (statSync(file).size > MAX_BYTES) return null;
    const kept = Kept.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return kept.success && kept.data.by === by ? kept.data : null;
  } catch {
    return null;
  }
}

/**
 * What earlier validations of a folder found: a file that did not change, with pages that did not change, by a head and
 * a program that did not change, is not checked again. What cannot be read is not there, what cannot be written is
 * not kept.
 */
export class KeptChecks {
  readonly #file: string | null;
  readonly #by: string;
  readonly #before: Kept | null;
  readonly #from: Taken['from'];
  #pages = 0;
  readonly #data: Kept['data'] = {};
  readonly #checked: Kept['checked'] = {};

  /**
   * `place` is the folder of everything that is kept; without it, or without a name of the program, nothing is. `shipped` is what
   * was found when the program was built: as good where it names this very program, and nothing was kept since.
   */
  constructor(
    folder: ChecklistFolder,
    place: string | null,
    by: string | null = buildName(),
    shipped: (path: string) => { file: string; by: string } | null = () => null,
  ) {
    this.#by = by ?? '';
    this.#file = place === null || by === null ? null : keptFile(place, folder.path);
    const own = this.#file === null ? null : readKept(this.#file, this.#by);
    const made = this.#file === null || own !== null ? null : shipped(folder.path);
    this.#before = made === null ? own : readKept(made.file, made.by);
    this.#from = made === null ? 'before' : 'build';
  }

  /** What was taken from an earlier check; null where nothing was. */
  get taken(): Taken | null {
    return this.#pages === 0 ? null : { pages: this.#pages, from: this.#from };
  }

  /** The data of a file as it was read before, or null. */
  dataOf({ text }: SourceFile): { value: unknown } | null {
    const { data = {} } = this.#before ?? {};
    const key = digestOfAll(text);
    return Object.hasOwn(data, key) ? (data[key] ?? null) : null;
  }

  /** Keeps the data of a file. */
  keepData({ text }: SourceFile, value: unknown): void {
    if (this.#file !== null) this.#data[digestOfAll(text)] = { value };
  }

  /** Names all that the check of a file comes from; null where that cannot be read, or where nothing is kept. */
  keyOf(
    folder: ChecklistFolder,
    checklist: Checklist,
    file: SourceFile,
    indicator: Indicator,
  ): string | null {
    if (this.#file === null) return null;
    try {
      return digestOfAll(
        headOf(checklist),
        JSON.stringify(indicator),
        file.text,
        ...pagesOf(folder, indicator),
      );
    } catch {
      return null;
    }
  }

  /** What came of a check before, or null. */
  checkedOf(key: string | null): FileChecked | null {
    const { checked = {} } = this.#before ?? {};
    const known = key !== null && Object.hasOwn(checked, key) ? (checked[key] ?? null) : null;
    this.#pages += known?.tried.pages ?? 0;
    return known;
  }

  /** Keeps what came of a check. */
  keepChecked(key: string | null, checked: FileChecked): void {
    if (key !== null) this.#checked[key] = checked;
  }

  /** Writes what was kept this time, and nothing of before: what is no longer asked for goes. */
  async write(): Promise<void> {
    if (this.#file === null) return;
    const kept: Kept = { by: this.#by, data: this.#data, checked: this.#checked };
    await writeWhole(this.#file, JSON.stringify(kept)).catch(() => undefined);
  }
}

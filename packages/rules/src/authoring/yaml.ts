import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { LocalizedText } from '../schema/text.ts';
import { type Detail, fillAll } from '../words/fill.ts';
import words from '../words/problems.json' with { type: 'json' };
import type { Problem, SourceFile } from './problem.ts';

/** Characters of one file; the longest of ours is a tenth of it. */
export const MAX_FILE_LENGTH = 100_000;
/** Levels of lists and fields in each other; ours have six. */
const MAX_DEPTH = 40;
/** Nodes that aliases may stand for in one file. */
const MAX_ALIASES = 100;

/** A YAML file as plain data, and the line of any path in it. */
export interface YamlData {
  value: unknown;
  /** Line (from 1) of the key or item at `path`, or of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

const problem = (file: string, line: number, wording: LocalizedText, detail: Detail = {}): Problem => ({
  file,
  line,
  at: '',
  message: fillAll(wording, detail),
});

/** The first line that a pattern occurs in, or undefined. */
function lineWith(text: string, pattern: RegExp): number | undefined {
  const index = text.search(pattern);
  return index < 0 ? undefined : text.slice(0, index).split('\n').length;
}

/**
 * The first line that may nest past `MAX_DEPTH`, by the brackets left open and by the indicators in one line. Counted
 * before the parser sees the text: it recurses, and a stack that is nearly full when a pattern is compiled ends
 * the whole process.
 */
function tooDeep(text: string): number | undefined {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const bracket of line.match(/[[\]{}]/g) ?? []) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > MAX_DEPTH) return index + 1;
    }
    if ((line.match(/[-?:](?=\s)/g) ?? []).length > MAX_DEPTH || /^ {400}/.test(line)) return index + 1;
  }
  return undefined;
}

/** What makes a text unfit before YAML is even looked at. */
function textProblem({ path, text }: SourceFile): Problem | undefined {
  const { files } = words;
  if (text.length > MAX_FILE_LENGTH) {
    return problem(path, 1, files['too-large'], { size: text.length, limit: MAX_FILE_LENGTH });
  }
  if (text.startsWith('\uFEFF')) return problem(path, 1, files.bom);
  if (text.trim() === '') return problem(path, 1, files.empty);
  const damaged = lineWith(text, /\uFFFD/);
  if (damaged !== undefined) return problem(path, damaged, files['not-utf8']);
  const tab = lineWith(text, /\t/);
  if (tab !== undefined) return problem(path, tab, files.tab);
  const control = lineWith(
    text,
    /[^\P{Cc}\n\r]|[\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/u,
  );
  if (control !== undefined) return problem(path, control, files.control);
  const deep = tooDeep(text);
  return deep === undefined ? undefined : problem(path, deep, words.yaml['too-deep']);
}

/** Offset of the key or item at `path` under `node`; of the deepest part of the path that exists otherwise. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

/** Offset of the first alias that refers to nothing or to something around itself. */
function badAlias(document: Document.Parsed): number | undefined {
  let bad: number | undefined;
  visit(document, {
    Alias(_, alias) {
      const [at] = alias.range ?? [0];
      const [start, , end] = alias.resolve(document)?.range ?? [at, at, at + 1];
      if (at < start || at >= end) return undefined;
      bad = at;
      return visit.BREAK;
    },
  });
  return bad;
}

/** What came of reading a file: its data, or every problem. */
type YamlRead = { ok: true; data: YamlData } | { ok: false; problems: Problem[] };

/** Files that were read: reading is what checking a checklist spends its time on, and several checks read. */
const READ = new WeakMap<SourceFile, YamlRead>();

/**
 * Reads one YAML 1.2 file strictly: no byte order mark, tabs or control characters, no duplicate keys, no tags, one
 * document, a bounded size and bounded aliases. Text is brought to NFC, so that a file typed on any system has
 * the same digest. Gives every problem with its line. The same file object is read once.
 */
export function readYaml(file: SourceFile): YamlRead {
  const known = READ.get(file);
  if (known !== undefined) return known;
  const read = parseFile(file);
  READ.set(file, read);
  return read;
}

/**
 * Takes the data of a file that another thread read: `readYaml` then has it. Its lines are not sent along; the file is
 * read here where one is asked for.
 */
export function takeYaml(file: SourceFile, value: unknown): void {
  let own: YamlRead | undefined;
  const lineOf = (path: readonly PropertyKey[]) => {
    own ??= parseFile(file);
    return own.ok ? own.data.lineOf(path) : 1;
  };
  READ.set(file, { ok: true, data: { value, lineOf } });
}

function parseFile(file: SourceFile): YamlRead {
  const unfit = textProblem(file);
  if (unfit !== undefined) return { ok: false, problems: [unfit] };
  const lines = new LineCounter();
  const fail = (line: number, wording: LocalizedText): { ok: false; problems: Problem[] } => ({
    ok: false,
    problems: [problem(file.path, line, wording)],
  });
  const wordings: Readonly<Record<string, LocalizedText>> = words.yaml;
  try {
    const document = parseDocument(file.text.normalize('NFC'), {
      lineCounter: lines,
      prettyErrors: false,
      strict: true,
      stringKeys: true,
      uniqueKeys: true,
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
    });
    const wrong = [...document.errors, ...document.warnings];
    if (wrong.length > 0) {
      const problems = wrong.slice(0, 20).map(error => {
        const [sentence = ''] = error.message.split('\n');
        const wording = wordings[error.code] ?? words.yaml.syntax;
        return problem(file.path, lines.linePos(error.pos[0]).line, wording, { problem: sentence });
      });
      return { ok: false, problems };
    }
    // Most files have no alias, and looking for one walks through everything.
    const alias = file.text.includes('*') ? badAlias(document) : undefined;
    if (alias !== undefined) return fail(lines.linePos(alias).line, words.yaml.BAD_ALIAS);
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    const lineOf = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document.contents, path)).line;
    return { ok: true, data: { value, lineOf } };
  } catch (error) {
    // What the library throws where aliases stand for too many nodes.
    if (error instanceof ReferenceError) return fail(1, words.yaml.aliases);
    throw error;
  }
}

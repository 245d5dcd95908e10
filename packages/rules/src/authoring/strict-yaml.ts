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

/** What came of reading a file: its data, or every problem. */
export type YamlRead = { ok: true; data: YamlData } | { ok: false; problems: Problem[] };

/** A problem of a file as a whole or of one of its lines. */
export const yamlProblem = (
  file: string,
  line: number,
  wording: LocalizedText,
  detail: Detail = {},
): Problem => ({
  file,
  line,
  at: '',
  message: fillAll(wording, detail),
});

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

/**
 * What the parser makes of a file whose text was brought to NFC: its data with the line of everything, or every problem with its
 * line. Strict YAML 1.2: no duplicate keys, no tags, one document, bounded aliases.
 */
export function readStrictYaml(file: SourceFile, text: string): YamlRead {
  const deep = tooDeep(file.text);
  if (deep !== undefined) {
    return { ok: false, problems: [yamlProblem(file.path, deep, words.yaml['too-deep'])] };
  }
  const lines = new LineCounter();
  const fail = (line: number, wording: LocalizedText): { ok: false; problems: Problem[] } => ({
    ok: false,
    problems: [yamlProblem(file.path, line, wording)],
  });
  const wordings: Readonly<Record<string, LocalizedText>> = words.yaml;
  try {
    const document = parseDocument(text, {
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
        return yamlProblem(file.path, lines.linePos(error.pos[0]).line, wording, { problem: sentence });
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

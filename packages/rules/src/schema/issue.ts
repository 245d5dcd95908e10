import type * as z from 'zod/mini';
import { type Detail, fillAll } from '../words/fill.ts';
import words from '../words/problems.json' with { type: 'json' };
import type { LocalizedText } from './text.ts';

type Issue = z.core.$ZodIssue;

/** One thing wrong with a value: where in it, and what to do, in both languages. */
export interface ValueProblem {
  path: readonly PropertyKey[];
  message: LocalizedText;
}

const MISSING = Symbol('missing');

/** The value at a path, own properties only; MISSING where there is none. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return MISSING;
    const found = Object.getOwnPropertyDescriptor(value, key);
    if (found === undefined) return MISSING;
    value = found.value;
  }
  return value === undefined ? MISSING : value;
}

function kindWord(kind: string): LocalizedText {
  const kinds: Readonly<Record<string, LocalizedText>> = words.kinds;
  return kinds[kind === 'record' ? 'object' : kind] ?? words.kinds.value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const say = (wording: LocalizedText, detail: Detail = {}) => fillAll(wording, detail);

function sizeMessage(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): LocalizedText {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  const { issues } = words;
  if (issue.origin === 'string')
    return say(small ? issues['text-too-short'] : issues['text-too-long'], { limit });
  if (issue.origin === 'array')
    return say(small ? issues['list-too-short'] : issues['list-too-long'], { limit });
  return say(small ? issues['number-too-small'] : issues['number-too-big'], { limit });
}

/** Of the alternatives of a union, the one the author most likely meant: it fails deepest inside the value. */
function likeliest(errors: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map(issue => issue.path.length));
  return errors
    .filter(issues => issues.length > 0)
    .reduce<readonly Issue[] | undefined>(
      (best, issues) => (best === undefined || depth(issues) > depth(best) ? issues : best),
      undefined,
    );
}

function explain(issue: Issue, root: unknown, base: readonly PropertyKey[]): ValueProblem[] {
  const path = [...base, ...issue.path];
  const one = (message: LocalizedText, at = path): ValueProblem[] => [{ path: at, message }];
  const { issues } = words;
  switch (issue.code) {
    case 'invalid_type': {
      const found = valueAt(root, path);
      const expected = kindWord(issue.expected);
      return found === MISSING
        ? one(say(issues.missing, { expected }))
        : one(say(issues['wrong-type'], { expected, found: kindWord(kindOf(found)) }));
    }
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ path: [...path, key], message: say(issues['unknown-key'], { key }) }));
    case 'invalid_value': {
      const options = issue.values.map(String).join(', ');
      if (valueAt(root, path) === MISSING)
        return one(say(issues.missing, { expected: say(words.kinds.option, { options }) }));
      return one(say(issues['not-allowed'], { options }));
    }
    case 'too_small':
    case 'too_big':
      return one(sizeMessage(issue));
    case 'invalid_format': {
      const pattern =
        'pattern' in issue && issue.pattern !== undefined ? String(issue.pattern) : issue.format;
      return one(say(issues['bad-format'], { pattern }));
    }
    case 'invalid_key':
      return one(say(issues['bad-key']));
    case 'invalid_union': {
      if (issue.errors.length === 0 && 'options' in issue && issue.options !== undefined) {
        const at =
          issue.discriminator === undefined || path[path.length - 1] === issue.discriminator
            ? path
            : [...path, issue.discriminator];
        return one(say(issues['not-allowed'], { options: issue.options.map(String).join(', ') }), at);
      }
      const meant = likeliest(issue.errors);
      return meant === undefined
        ? one(say(issues.invalid))
        : meant.flatMap(inner => explain(inner, root, path));
    }
    case 'custom':
      return one(say(issue.params?.problem === 'not-a-day' ? issues['not-a-day'] : issues.invalid));
    default:
      return one(say(issues.invalid));
  }
}

/** What is wrong with `root` in words, from the issues of a failed parse of it. At least one. */
export function explainIssues(error: z.core.$ZodError, root: unknown): ValueProblem[] {
  return error.issues.flatMap(issue => explain(issue, root, []));
}

/** `findings.3.evidence.0.page` */
export const dottedPath = (path: readonly PropertyKey[]): string => path.map(String).join('.');

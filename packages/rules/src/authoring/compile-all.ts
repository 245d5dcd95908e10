import { type CompileResult, compileChecklist } from './compile.ts';
import type { BaseAnswer } from './extend.ts';
import type { SourceFile } from './problem.ts';

/**
 * Compiles checklists that may extend one another, each before those that build on it. `sources` has the files of each
 * by its id; the results come in the same order. One that has a problem, or leads back to itself, is no base.
 */
export function compileAll(sources: ReadonlyMap<string, readonly SourceFile[]>): Map<string, CompileResult> {
  const done = new Map<string, CompileResult>();
  const circles: (readonly string[])[] = [];
  const compile = (id: string, files: readonly SourceFile[], way: readonly string[]): CompileResult => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const result = compileChecklist(files, ({ checklist }): BaseAnswer => {
      const base = checklist === undefined ? undefined : sources.get(checklist);
      if (checklist === undefined || base === undefined) {
        return { ok: false, reason: 'missing', known: [...sources.keys()].filter(other => other !== id) };
      }
      const on = [...way, id];
      if (on.includes(checklist)) {
        circles.push([...on.slice(on.indexOf(checklist)), checklist]);
      }
      const compiled = on.includes(checklist) ? undefined : compile(checklist, base, on);
      if (compiled?.ok) return compiled;
      const round = circles.find(circle => circle.includes(id));
      return round === undefined
        ? { ok: false, reason: 'broken' }
        : { ok: false, reason: 'circular', way: round };
    });
    // On the way round a circle each is refused by the place it is met at: that is not its own last word.
    if (way.length === 0 || result.ok) done.set(id, result);
    return result;
  };
  return new Map([...sources].map(([id, files]) => [id, compile(id, files, [])]));
}

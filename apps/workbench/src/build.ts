import { runTurbo } from './program.ts';

/**
 * Runs a task of turbo (`build`, `generate`) and what it rests on, in silence; `filter` names one package. Where it
 * fails its output goes to standard error and this throws.
 */
export async function buildFirst(task: 'build' | 'generate', filter?: string): Promise<void> {
  const { code, output } = await runTurbo(['run', task, ...(filter ? [`--filter=${filter}`] : [])]);
  if (code === 0) return;
  process.stderr.write(output);
  throw new Error(`turbo run ${task}: ${code}`);
}

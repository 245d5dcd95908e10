import { cannot } from '../errors.ts';
import { readRoster } from '../targets/roster.ts';
import { runAuditCommand } from './audit.ts';
import type { RawAuditOptions } from './audit-options.ts';
import type { Context, ExitCode } from './context.ts';

/** The options of `niemyet sweep`: those of an audit, less what tells of one unit. */
export type SweepOptions = Omit<
  RawAuditOptions,
  'unit' | 'unitName' | 'level' | 'province' | 'roster' | 'url'
>;

/**
 * `niemyet sweep`: audits the portal of every unit of a roster, in its order, as `niemyet audit` does with each address
 * given. Throws a `ToldError` where the roster names no unit, or two units at one address.
 */
export async function runSweepCommand(
  file: string,
  options: SweepOptions,
  context: Context,
): Promise<ExitCode> {
  const units = await readRoster(file, context.language);
  const problem = (text: string) => cannot('roster.refused', { file, problem: text });
  if (units.length === 0) throw problem(context.say('roster.empty'));
  const known = new Set<string>();
  for (const { url } of units) {
    const { href } = new URL(url);
    if (known.has(href)) throw problem(context.say('roster.twice', { url }));
    known.add(href);
  }
  return runAuditCommand([...known], { ...options, roster: file }, context);
}

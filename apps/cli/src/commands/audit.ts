import type { AuditRecord, Checklist, Unit } from '@niemyet/rules';
import { createColors } from 'picocolors';
import { earlierOf, unitsOf } from '../audit/earlier.ts';
import { sourceOf } from '../audit/sources.ts';
import { type Audited, auditTarget } from '../audit/target.ts';
import type { PageCache } from '../cache/folder.ts';
import { readShipped } from '../checklist/shipped.ts';
import { cannot, problemOf, ToldError } from '../errors.ts';
import { destinationOf, RecordWriter } from '../output/records.ts';
import { labelOf, recogniseTarget, type Target } from '../targets/target.ts';
import { unitOf } from '../targets/unit.ts';
import { plain } from '../terminal/plain.ts';
import { ProgressLine } from '../terminal/progress.ts';
import { isWordKey } from '../terminal/words.ts';
import { type AuditCommandOptions, auditOptionsOf, type RawAuditOptions } from './audit-options.ts';
import type { Context, ExitCode } from './context.ts';

interface Run {
  context: Context;
  options: AuditCommandOptions;
  checklist: Checklist;
  roster: readonly Unit[];
  /** Audits to start from. */
  earlier: readonly AuditRecord[];
  cache: PageCache | null;
  progress: ProgressLine;
}

async function auditOne(run: Run, target: Target): Promise<Audited> {
  const { context, options, checklist, roster, earlier, cache, progress } = run;
  const source = await sourceOf(target, { ...options, cache, now: context.now });
  progress.start(labelOf(target));
  return auditTarget({
    engine: context.engine,
    checklist,
    source,
    unitOf: (url, title) => unitOf(target, url, title, { ...options.unit, roster }),
    earlierOf: unit => earlierOf(earlier, unit, checklist.id),
    round: options.round,
    on: options.on,
    now: context.now,
    signal: context.signal,
    onProgress: (state, url) => progress.step(labelOf(target), state, url),
    ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
  });
}

/** The audits of `--since`: a file or a folder of them. Throws where none can be read; says which are left out. */
async function earlierAudits(path: string, { language, say, errors }: Context): Promise<AuditRecord[]> {
  const { gatherAudits } = await import('../matrix/read.ts');
  const { audits, refused } = await gatherAudits([path], language);
  for (const { from, problem } of refused) {
    errors.write(`${say('matrix.refused', { file: plain(from), problem: plain(problem, 600) })}\n`);
  }
  if (audits.length === 0) throw cannot('since.none', { file: path });
  return audits.map(({ record }) => record);
}

/** What came with the program is read without what checks the others. */
async function checklistNamed(named: string, { language, cwd }: Context): Promise<Checklist> {
  const shipped = readShipped(named);
  if (shipped !== null) return shipped;
  const { loadChecklist } = await import('../checklist/load.ts');
  return loadChecklist(named, language, { from: cwd });
}

async function openCache(folder: string): Promise<PageCache> {
  const { PageCache } = await import('../cache/folder.ts');
  const cache = new PageCache(folder);
  await cache.prune();
  return cache;
}

/** Says what went wrong with a target that has a record all the same; whether it could not be audited. */
function tellTrouble(run: Run, target: Target, { record, homeFailure }: Audited): boolean {
  const { say } = run.context;
  const name = plain(target.name);
  if (record.status === 'interrupted') {
    run.progress.note(say('target.interrupted', { target: name }));
    return true;
  }
  if (homeFailure === undefined) return false;
  const key = `failure.${homeFailure.failure}`;
  const problem = isWordKey(key) ? say(key, { status: homeFailure.status }) : homeFailure.failure;
  run.progress.note(say('target.unreachable', { target: name, problem }));
  return true;
}

async function summaryOf(run: Run, record: AuditRecord): Promise<string> {
  const { summarise } = await import('../terminal/summary.ts');
  const { language, say, colors, width } = run.context;
  return summarise(record, run.checklist, { language, say, colors: createColors(colors), width });
}

/**
 * `niemyet audit`: audits the targets one after the other. Gives 1 where one of them could not be audited (the
 * others are), 0 otherwise; throws a `ToldError` for what stops the whole run.
 */
export async function runAuditCommand(
  targets: readonly string[],
  raw: RawAuditOptions,
  context: Context,
): Promise<ExitCode> {
  const { say, language } = context;
  const options = auditOptionsOf(raw, targets, context);
  const destination = destinationOf(options.json, targets.length);
  const checklist = await checklistNamed(options.checklist, context);
  const roster = options.roster
    ? await (await import('../targets/roster.ts')).readRoster(options.roster, language)
    : [];
  const earlier = options.since === undefined ? [] : await earlierAudits(options.since, context);
  const progress = new ProgressLine(context.errors, say);
  const units = [...roster, ...unitsOf(earlier)];
  const cache = options.cache === undefined ? null : await openCache(options.cache);
  const run: Run = { context, options, checklist, roster: units, earlier, cache, progress };
  const writer = new RecordWriter(destination, context.print);
  let exitCode: ExitCode = 0;
  for (const [index, name] of targets.entries()) {
    if (context.signal.aborted) return 1;
    try {
      const target = await recogniseTarget(name);
      const audited = await auditOne(run, target);
      progress.clear();
      const written = await writer.write(audited.record);
      if (written !== undefined) progress.note(say('file.written', { file: written }));
      if (destination.kind === 'summary') {
        await context.print(`${index > 0 ? '\n' : ''}${await summaryOf(run, audited.record)}\n`);
      }
      if (tellTrouble(run, target, audited)) exitCode = 1;
    } catch (error) {
      exitCode = 1;
      if (error instanceof ToldError && error.exitCode === 2) throw error;
      if (error instanceof ToldError && error.key === 'file.unwritable') throw error;
      const problem = plain(problemOf(error));
      const told =
        error instanceof ToldError
          ? say(error.key, error.values)
          : say('target.failed', { target: plain(name), problem });
      progress.note(told);
    }
  }
  await cache?.prune();
  if (cache?.problem !== undefined) {
    progress.note(say('cache.unwritable', { folder: plain(cache.folder), problem: cache.problem }));
  }
  if (destination.kind === 'lines') progress.note(say('file.written', { file: destination.path }));
  return exitCode;
}

import { dayInVietnam } from '../audit/dates.ts';
import { buildFolder } from '../checklist/build.ts';
import { foldersOf } from '../checklist/folder.ts';
import { addIndicator, initChecklist } from '../checklist/scaffold.ts';
import { plain } from '../terminal/plain.ts';
import type { AddOptions, NamingOptions } from './checklist-program.ts';
import type { Context, ExitCode } from './context.ts';

/** `niemyet checklist init`: makes a folder that can be published, built once so that editors find its schemas. */
export async function runInit(name: string, options: NamingOptions, context: Context): Promise<ExitCode> {
  const { cwd, language, now, say, print } = context;
  const { folder, files } = await initChecklist(name, options, {
    from: cwd,
    day: dayInVietnam(now()),
    language,
  });
  const built = await buildFolder({ path: folder, shown: name }, `${folder}/dist`);
  if (!built.ok) throw new Error('the template does not compile');
  const lines = files.map(file => `  ${plain(name)}/${file}`);
  await print(`${say('checklist.made', { folder: plain(name) })}\n${lines.join('\n')}\n`);
  await print(`${say('checklist.madeNext', { folder: plain(name) })}\n`);
  return 0;
}

/** `niemyet checklist add`: makes the YAML and the three pages of one more indicator. */
export async function runAdd(id: string, options: AddOptions, context: Context): Promise<ExitCode> {
  const { cwd, now, say, print } = context;
  const { dir, ...naming } = options;
  const [folder] = await foldersOf(dir, cwd);
  if (folder === undefined) return 1;
  const files = await addIndicator(folder, { id, ...naming }, dayInVietnam(now()));
  await print(`${files.map(file => say('file.written', { file: `${plain(dir)}/${file}` })).join('\n')}\n`);
  await print(`${say('checklist.added', { folder: plain(dir) })}\n`);
  return 0;
}

/** `npm run inspect`: a visible browser with the extension on the sample portals. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NoChromiumError, openChromium, provideChromium } from '@niemyet/chromium';
import { portalById, serveAll } from '@niemyet/sample-portals';
import { buildFirst } from './build.ts';
import { ROOT } from './root.ts';
import { languageOf, say } from './start/words.ts';

const EXTENSION = join(ROOT, 'apps/extension/.output/chrome-mv3');
const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const lang = languageOf(values.lang, process.env);
const tell = (text: string) => console.log(text);

/** Whether a window can be shown here. */
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function show(urls: readonly string[]): Promise<void> {
  const executablePath = await provideChromium({
    onInstall: command => tell(say(lang, 'installing', { command })),
  });
  const context = await openChromium({ executablePath, extensionDir: EXTENSION, headless: false, lang });
  for (const url of urls) await (await context.newPage()).goto(url);
  tell(say(lang, 'inspectOpen'));
  await new Promise<void>(resolve => context.once('close', () => resolve()));
}

tell(say(lang, 'building'));
await buildFirst('build');
const served = await serveAll();
try {
  for (const { id, url } of served) tell(`  ${url}  ${portalById(id).unit.name}: ${portalById(id).title}`);
  if (display) await show(served.map(portal => portal.url));
  else {
    tell(say(lang, 'inspectHidden', { folder: EXTENSION }));
    await new Promise<void>(resolve => process.once('SIGINT', () => resolve()));
  }
} catch (error) {
  if (!(error instanceof NoChromiumError || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await Promise.all(served.map(portal => portal.close()));
}

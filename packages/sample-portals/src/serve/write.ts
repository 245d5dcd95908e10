import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { escapeHtml } from '../markup/html.ts';
import { portalById } from '../portals.ts';

/**
 * The file of an address in a saved copy, as site savers name it: `/` → `index.html`, `/van-ban` →
 * `van-ban/index.html`, `/Pages/tin.aspx?ItemID=3` → `Pages/tin-ItemID-3.html`; files keep their names.
 */
export function savedName(path: string, type: string): string {
  const [plain = '/', query] = path.split('?');
  const name = plain.slice(1);
  if (!type.startsWith('text/html')) return name;
  const tail = query === undefined ? '' : `-${query.replace(/[^A-Za-z0-9]+/g, '-')}`;
  if (name === '' || name.endsWith('/')) return `${name}index${tail}.html`;
  if (/\.(html?|aspx)$/.test(name)) return `${name.replace(/\.[a-z]+$/, '')}${tail}.html`;
  return tail === '' ? `${name}/index.html` : `${name}${tail}.html`;
}

/**
 * Writes a sample portal as a folder with an `index.html`, its links led to the saved names, its clock standing at
 * `now`. Throws a RangeError for a portal that needs scripts: a folder cannot hold what its server answers.
 */
export async function writePortal(id: string, dir: string, now: Date = new Date()): Promise<void> {
  const portal = portalById(id);
  if (portal.needsScripts)
    throw new RangeError(`portal “${id}” needs its server and cannot be written as a folder`);
  const renamed = new Map<string, string>();
  for (const [path, answer] of portal.answers) {
    const name = `/${savedName(path, answer.type)}`;
    const kept = name === `${path}index.html` || name === `${path}/index.html` || name === path;
    if (!kept) renamed.set(`href="${escapeHtml(path)}"`, `href="${escapeHtml(name)}"`);
  }
  for (const [path, answer] of portal.answers) {
    let body = answer.body(now);
    if (typeof body === 'string' && answer.type.startsWith('text/html')) {
      body = body.replace(/href="[^"]*"/g, href => renamed.get(href) ?? href);
    }
    const file = join(dir, savedName(path, answer.type));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
}

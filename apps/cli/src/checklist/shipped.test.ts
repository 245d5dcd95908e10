import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { builtInIds, readCompiled } from './compiled.ts';
import { placeOf } from './places.ts';
import { readShipped } from './shipped.ts';

const json = JSON.stringify(CHECKLIST);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A program built with this checklist, whose file then holds `text`. */
function built(text: string) {
  const folder = folderOf({
    'checklists/sample.json': text,
    'digests.json': JSON.stringify({ sample: sha256(json), '../digests': sha256('{}') }),
  });
  return { checklists: join(folder, 'checklists'), digests: join(folder, 'digests.json') };
}

describe('readShipped', () => {
  it('gives what came with the program', () => expect(readShipped('sample', built(json))).toEqual(CHECKLIST));

  it.each([
    ['what was changed', 'sample', json.replace('"weight":1', '"weight":9')],
    ['what is no JSON', 'sample', '{'],
    ['one of another id', 'other', json],
    ['a file elsewhere', '../digests', json],
  ])('does not give %s', (_, id, text) => expect(readShipped(id, built(text))).toBeNull());

  it('gives none where nothing says what the program was built with, nor from the sources', () => {
    const place = built(json);
    expect(readShipped('sample', { ...place, digests: join(place.checklists, 'none.json') })).toBeNull();
    expect(readShipped('sample')).toBeNull();
  });
});

it.each(builtInIds())('%s is, as the compiler made it, what reading and checking it gives', id => {
  const file = join(placeOf('compiled'), `${id}.json`);
  const read = readCompiled(file, 'en');
  expect(read).toEqual({ ok: true, checklist: JSON.parse(readFileSync(file, 'utf8')) });
});

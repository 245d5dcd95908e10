import { datesOfBlock, dayInVietnam } from '../read/dates.ts';
import { plainText } from '../read/text.ts';
import type { Block, Link, PageRecord } from '../record/page.ts';
import { LEGACY } from './decide.ts';
import { fontMark } from './font.ts';
import { isSuspicious } from './suspicion.ts';
import { unicodeOf } from './unicode.ts';

/**
 * A page just read, with its texts in Unicode: those of TCVN3 and VNI fonts and those encoded twice converted,
 * dates found anew in them. Texts are looked at only where one was noted as `suspect` while the page was read. `writing` then says
 * what was found; a converted block or link keeps as `written` how it stands on the page, which is what a browser can
 * find there. The same record where there is nothing to do.
 */
export function toUnicode(page: PageRecord): PageRecord {
  if (page.writing.length === 0 && !isSuspicious(page.title)) return page;
  const seen = new Set(page.writing);
  const named = new Set(LEGACY.filter(legacy => seen.delete(fontMark(legacy))));
  const suspect = seen.delete('suspect') || isSuspicious(page.title);
  const unicode = suspect ? unicodeOf([page.title, ...page.blocks.map(block => block.text)], named) : null;
  if (!seen.delete('raw') && unicode === null)
    return seen.size === page.writing.length ? page : { ...page, writing: [...seen] };
  for (const found of unicode?.found ?? []) seen.add(found);
  const convert = (text: string) => unicode?.convert(text) ?? null;
  const fix = (text: string) => plainText(convert(text) ?? text, seen);
  const changed = new Set<number>();
  const blocks = page.blocks.map((block, i): Block => {
    const { text } = block;
    if (convert(text) === null) return { ...block, text: fix(text) };
    changed.add(i);
    return { ...block, text: fix(text), written: text };
  });
  const links = page.links.map((link): Link => {
    const { text } = link;
    const read: Link = { ...link, text: fix(text), also: link.also.map(fix) };
    if (link.under !== undefined) read.under = link.under.map(fix);
    return convert(text) === null ? read : { ...read, written: text };
  });
  const today = dayInVietnam(page.fetchedAt);
  const dates = [
    ...page.dates.filter(({ block }) => !changed.has(block)),
    ...[...changed].flatMap(i => {
      const block = blocks[i];
      return block === undefined ? [] : datesOfBlock(block.text, i, block.region, today);
    }),
  ].sort((a, b) => a.block - b.block);
  return {
    ...page,
    title: fix(page.title),
    meta: Object.fromEntries(Object.entries(page.meta).map(([name, value]) => [name, fix(value)])),
    blocks,
    links,
    dates,
    forms: page.forms.map(form => ({
      ...form,
      fields: form.fields.map(field => ({ ...field, label: fix(field.label) })),
      buttons: form.buttons.map(fix),
    })),
    tables: page.tables.map(table => ({
      ...table,
      headers: table.headers.map(fix),
      caption: fix(table.caption),
    })),
    pictures: page.pictures.map(picture => ({ ...picture, text: fix(picture.text) })),
    writing: [...seen],
  };
}

import { expect, it } from 'vitest';
import { attribute, firstText, walkXml } from './xml.ts';

function walked(xml: string, most = Number.POSITIVE_INFINITY) {
  const seen: string[] = [];
  walkXml(xml, {
    open: (name, attributes) => void seen.push(`<${name} ${attribute(attributes, 'id') ?? ''}>`),
    text: text => void seen.push(text),
    close: name => void seen.push(`</${name}>`),
    done: () => seen.length >= most,
  });
  return seen;
}

it('walks in order, without prefixes, entities read', () => {
  expect(walked('<?xml version="1.0"?><w:a r:id="1">x &amp; y<b/></w:a>').join('')).toBe(
    '<a 1>x & y<b ></b></a>',
  );
});

it('expands nothing that a DTD declares', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>';
  expect(walked(bomb).join('')).not.toContain('ha');
});

it('reads what is broken as far as it goes', () => {
  expect(walked('<a><b>x</a>').join('')).toBe('<a ><b >x</b></a>');
  expect(walked('<a>x').join('')).toBe('<a >x</a>');
});

it('ends where no more is wanted', () => {
  expect(walked(`<a>${'<b>x</b>'.repeat(100_000)}</a>`, 1).length).toBeLessThan(100_000);
});

it('gives the first text of a name', () => {
  expect(firstText('<a><dc:title> Tên <i>sách</i></dc:title><title>khác</title></a>', 'title')).toBe(
    'Tên sách',
  );
  expect(firstText(null, 'title')).toBe('');
});

it('finds no attribute in the prototype', () => {
  expect(attribute({}, 'constructor')).toBeUndefined();
  expect(attribute({ 'w:type': 'page' }, 'type')).toBe('page');
});

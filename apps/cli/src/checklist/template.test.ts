import { describe, expect, it } from 'vitest';
import { fillTemplate, templateFiles } from './template.ts';

describe('fillTemplate', () => {
  it.each([
    ['a.yaml', 'vi: {{title}}', 'vi: "a \\"b\\": <c>"'],
    ['a.json', '{"x": {{title}}}', '{"x": "a \\"b\\": <c>"}'],
    ['a.html', '<p>{{title}}</p>', '<p>a &quot;b&quot;: &lt;c&gt;</p>'],
    ['a.md', '# {{title}}', '# a "b": <c>'],
    ['a.yaml', 'id: {{id}}', 'id: one'],
  ])('writes a value as %s has it', (file, text, filled) => {
    expect(fillTemplate(file, text, { title: 'a "b": <c>', id: 'one' })).toBe(filled);
  });
  it('fails on a name that nobody gives', () => {
    expect(() => fillTemplate('a.md', '{{lost}}', {})).toThrow('{{lost}}');
  });
});

it('names the files of a template as they are to be', async () => {
  const values = { id: 'a', package: 'a', title: 'A', titleEn: 'A', base: 'b', baseVersion: '1.0.0' };
  expect([...(await templateFiles('checklist', values)).keys()].sort()).toEqual([
    '.gitignore',
    'README.md',
    'checklist.yaml',
    'package.json',
  ]);
});

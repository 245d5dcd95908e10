import { describe, expect, it } from 'vitest';
import { createLab } from '../lab.ts';

const run = (body: string) =>
  createLab({
    files: {
      'Code.js': `function go() { ${body} }`,
      'page.html': '<p><?= name ?></p><i><?!= name ?></i>',
      'bad.html': '<? if (1) { ?>',
    },
  }).run('go');

describe('pages', () => {
  it('come from files of the project', () => {
    expect(run("return HtmlService.createHtmlOutputFromFile('page').setTitle('x').getContent();")).toContain(
      '<?= name ?>',
    );
    expect(() => run("HtmlService.createHtmlOutputFromFile('none');")).toThrow(
      'No HTML file named none was found.',
    );
  });

  it('are filled from templates, escaped unless asked', () => {
    expect(
      run(
        "const t = HtmlService.createTemplateFromFile('page'); t.name = '<b>'; return t.evaluate().getContent();",
      ),
    ).toBe('<p>&lt;b&gt;</p><i><b></i>');
    expect(() => run("HtmlService.createTemplateFromFile('bad').evaluate();")).toThrow('not implemented');
  });
});

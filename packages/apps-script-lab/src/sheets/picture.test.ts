import { expect, it } from 'vitest';
import { createLab } from '../lab.ts';
import { sheetHtml } from './picture.ts';

it('draws a tab with its looks, texts never as markup', () => {
  const lab = createLab({
    files: {
      'Code.js': `function go() {
        SpreadsheetApp.getActive().getActiveSheet().getRange('A1:B1')
          .setValues([['<script>', '=HYPERLINK("https://x.vn";"Đạt")']]).setBackgrounds([['#ff0000', '#00ff00']]).setNotes([['"n"', '']]);
      }`,
    },
  });
  lab.run('go');
  const html = sheetHtml(lab.spreadsheet.sheets[0] as never);
  expect(html).toContain('title="&quot;n&quot;">&lt;script&gt;</td>');
  expect(html).toMatch(/background:#00ff00[^>]*underline[^>]*>Đạt</);
  expect(html).not.toContain('<script>');
});

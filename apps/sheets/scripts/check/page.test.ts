import { describe, expect, it } from 'vitest';
import { checkPage } from './page.ts';

const page = (body: string) => `<!doctype html><html lang="vi"><body>${body}</body></html>`;

describe('checkPage', () => {
  it('takes a page that stands alone', () => {
    expect(
      checkPage(
        page('<script type="module">1</script><style>p{}</style><img src="data:image/png;base64,x">'),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a script from outside',
      page('<script type="module" src="./main.js"></script>'),
      'loads something from outside',
    ],
    [
      'a style from outside',
      page('<link rel="stylesheet" href="https://x.vn/a.css">'),
      'loads something from outside',
    ],
    ['a scriptlet', page('<?= 1 ?>'), 'scriptlet'],
    ['no language', '<!doctype html><html><p>', 'language'],
    ['too much', page('x'.repeat(500_001)), 'more than'],
  ])('refuses %s', (_, html, problem) => {
    expect(checkPage(html)).toEqual([expect.stringContaining(problem)]);
  });
});

import { describe, expect, it } from 'vitest';
import { run, said } from '../../testing/probe.ts';
import { OTHER_TEXT, type Pages } from '../../testing/site.ts';

const check = { probe: 'page-health' as const, check: 'spam' as const };
const home = (body: string): Pages => ({ '': body });
const off = (inside: string) => `<div style="position:absolute;left:-9999px">${inside}</div>`;
const away = (host: string, text = 'xem') => `<a href="https://${host}/">${text}</a>`;

describe('what is put into a portal', () => {
  it.each<[string, Pages]>([
    ['a link off the screen', home(off('<a href="/x">Nổ hũ</a>') + OTHER_TEXT)],
    ['text of no size', home(`<p style="font-size:0">Nhà cái uy tín</p>${OTHER_TEXT}`)],
    [
      'text in the colour of its ground',
      home(`<p style="color:#fff;background:#fff">Nhà cái</p>${OTHER_TEXT}`),
    ],
    ['text pushed out', home(`<h2 style="text-indent:-9999px">Nổ hũ</h2>${OTHER_TEXT}`)],
    ['text one sees through', home(`<div style="opacity:0">Nhà cái</div>${OTHER_TEXT}`)],
    [
      'a link where scripts do not run',
      home(`<noscript>${away('x.example', 'Nhà cái')}</noscript>${OTHER_TEXT}`),
    ],
    ['a host named for it', home(away('nha-cai-88.example') + OTHER_TEXT)],
    [
      'a host named for it, under a picture',
      home(`<a href="https://nohu.example/"><img src="/a.png"></a>${OTHER_TEXT}`),
    ],
    [
      'a title that the page knows nothing of',
      { '': OTHER_TEXT, tin: { title: 'Nhà cái số một', body: OTHER_TEXT } },
    ],
    ['a title in kana', { '': OTHER_TEXT, tin: { title: '激安スーパーコピー時計 通販', body: OTHER_TEXT } }],
    [
      'a link off the screen by a style sheet',
      home(
        `<style>.x{position:absolute;left:-9999px}</style><p class="x"><a href="/x">Nổ hũ</a></p>${OTHER_TEXT}`,
      ),
    ],
    [
      'words of spam off the screen by a style sheet',
      home(`<style>#x{text-indent:-9999px}</style><p id="x">Nhà cái uy tín, nổ hũ</p>${OTHER_TEXT}`),
    ],
  ])('%s is proof', (_, pages) => {
    const result = run(check, pages);
    expect(said(result)).toBe('missed spam-found');
    expect(result.proofs[0]?.evidence.page).toBe(Object.keys(pages).length - 1);
  });

  it('is shown where it stands and where it leads', () => {
    const [proof] = run(check, home(`<p>a</p>${off(away('x.example', 'Nổ hũ'))}`)).proofs;
    expect(proof?.evidence).toMatchObject({ kind: 'link', text: 'Nổ hũ', href: 'https://x.example/' });
    expect(proof?.evidence.selector).toContain('div');
  });
});

describe('what only looks like it', () => {
  it.each<[string, Pages, string]>([
    [
      'a hidden menu',
      home(`<ul style="display:none"><li><a href="/a">Tin tức</a></li></ul>${OTHER_TEXT}`),
      'met',
    ],
    [
      'a menu that slides in',
      home(
        `<style>.x{position:absolute;left:-9999px}</style><nav class="x">${['facebook.com', 'a.com', 'b.com', 'c.com'].map(host => away(host)).join('')}</nav>${OTHER_TEXT}`,
      ),
      'met',
    ],
    [
      'a tab in which nothing of it is said',
      home(`<style>.x{display:none}</style><div class="x"><p>Tin</p>${away('a.com')}</div>${OTHER_TEXT}`),
      'met',
    ],
    [
      'a word of it in what a style sheet hides',
      home(`<style>.x{display:none}</style><div class="x"><p>Nhà cái uy tín</p></div>${OTHER_TEXT}`),
      'open evidence-conflict',
    ],
    [
      'links abroad off the page by a style sheet',
      home(
        `<style>.x{position:absolute;left:-9999px}</style><div class="x">${['a.com', 'b.com', 'c.com'].map(host => away(host)).join('')}</div>${OTHER_TEXT}`,
      ),
      'open evidence-conflict',
    ],
    ['a link for screen readers', home(`${off('<a href="#main">Bỏ qua</a>')}${OTHER_TEXT}`), 'met'],
    ['cloaked links to one host abroad', home(off(away('example.com')) + OTHER_TEXT), 'met'],
    [
      'cloaked links in Vietnam',
      home(off(['a.vn', 'b.vn', 'c.com.vn'].map(host => away(host)).join('')) + OTHER_TEXT),
      'met',
    ],
    [
      'news of the police',
      { '': OTHER_TEXT, tin: { title: 'Cảnh báo nhà cái lừa đảo', body: OTHER_TEXT } },
      'met',
    ],
    [
      'a story whose own text tells of it',
      {
        '': OTHER_TEXT,
        tin: { title: 'Nhà cái ẩn sau trò chơi', body: `<h1>Nhà cái ẩn sau trò chơi</h1>${OTHER_TEXT}` },
      },
      'met',
    ],
    ['a hidden warning', home(`<div hidden>Cảnh báo nhà cái lừa đảo</div>${OTHER_TEXT}`), 'met'],
    ['a name of a language', home(`<a href="/ja">日本語</a>${OTHER_TEXT}`), 'met'],
    [
      'a version in another language',
      {
        '': OTHER_TEXT,
        ja: { title: '日本語ポータルサイトへ', body: '<p>このサイトは公式ポータルです</p>' },
      },
      'met',
    ],
    ['a government host', home('<a href="https://chongcacuoc.gov.vn/">Tin</a>'), 'met'],
  ])('%s: %s', (_, pages, wanted) => {
    expect(said(run(check, pages))).toBe(wanted);
  });

  it('leaves cloaked links to several hosts abroad to the inspector', () => {
    const links = ['a.example', 'b.example', 'c.example'].map(host => away(host)).join('');
    const result = run(check, home(off(links) + OTHER_TEXT));
    expect(said(result)).toBe('open evidence-conflict');
    expect(result.misses[0]?.text).toBe('xem');
  });
});

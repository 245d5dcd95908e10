import { describe, expect, it } from 'vitest';
import { only, page } from '../testing/page.ts';

const texts = (body: string) => page(body).blocks.map(block => block.text);

describe('blocks', () => {
  it.each([
    ['<p>Một <b>hai</b> ba</p>', ['Một hai ba']],
    ['<p>Một</p><p>Hai</p>', ['Một', 'Hai']],
    ['<p>Một<br>Hai</p>', ['Một', 'Hai']],
    ['<div>Một<div>Hai</div>Ba</div>', ['Một', 'Hai', 'Ba']],
    ['<span>Một</span><span> Hai</span>', ['Một Hai']],
    ['<ul><li>Một<li>Hai</ul>', ['Một', 'Hai']],
    ['<dl><dt>Một<dd>Hai</dl>', ['Một', 'Hai']],
    ['<p> \n\u00a0 </p>', []],
    ['<p>Một<!-- hai --> ba</p>', ['Một ba']],
    ['<div><a href="/a">Tin tức</a><a href="/b">Sự kiện</a></div>', ['Tin tức Sự kiện']],
    [
      '<div><a href="/a">Tin</a><a href="/b"><img src="x.png" alt="b"></a><a href="/c">Ba</a></div>',
      ['Tin Ba'],
    ],
    ['<p>(<a href="/a">một</a>, <a href="/b">hai</a>)</p>', ['(một, hai)']],
    ['<p>chữ<a href="/a">đầu</a>tiên</p>', ['chữđầutiên']],
    ['<script>var a="Một"</script><style>b{}</style><noscript>Hai</noscript><template>Ba</template>', []],
    ['<svg><title>Một</title><text>Hai</text></svg>', []],
    ['<p>&lt;b&gt; &amp; &#273;</p>', ['<b> & đ']],
  ])('of %s', (body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it.each([
    ['<h1>A b</h1>', 1],
    ['<h6>A b</h6>', 6],
    ['<div role="heading" aria-level="3">A b</div>', 3],
    ['<div role="heading">A b</div>', 2],
    ['<div role="heading" aria-level="99">A b</div>', 6],
    ['<div role="heading" aria-level="-2">A b</div>', 1],
    ['<div role="heading" aria-level="x">A b</div>', 2],
    ['<div role="heading" aria-level="2.5">A b</div>', 2],
    ['<p><strong>A b</strong></p>', 7],
    ['<p><b>A b</b> c</p>', 0],
    ['<div class="tieu-de">A b</div>', 7],
    ['<div><span class="title">A b</span></div>', 7],
    ['<p><strong>A b.</strong></p>', 0],
    ['<p>A b</p>', 0],
    ['<hr>A b', 0],
  ])('%s is a heading of level %i', (body, level) => {
    expect(only(page(body).blocks).heading).toBe(level);
  });

  it('carries the region of the part it stands in', () => {
    const { blocks } = page(
      '<header>a1</header><nav>b1</nav><div class="sidebar">c1</div><article><header>d1</header></article><main><section><header>g1</header></section></main><footer>e1</footer>f1',
    );
    expect(blocks.map(block => block.region)).toEqual([
      'header',
      'nav',
      'aside',
      'main',
      'main',
      'footer',
      'main',
    ]);
  });

  it.each(['style="display:none"', 'style="VISIBILITY : hidden"', 'hidden'])('is hidden by %s', attribute => {
    const { blocks, links } = page(`<div ${attribute}><p>Một <a href="/a">hai</a></p></div><p>Ba</p>`);
    expect(blocks.map(block => block.hidden)).toEqual([true, undefined]);
    expect(only(links).hidden).toBe(true);
  });

  it('notes how the text was written', () => {
    expect(page(`<p>${'tiếp'.normalize('NFD')} a\u200bb</p>`).writing.sort()).toEqual(['nfd', 'zero-width']);
  });
});

describe('days told to machines', () => {
  const days = (body: string) =>
    page(body).dates.map(({ date, block, role }) => `${date} ${role} ${page(body).blocks[block]?.text}`);

  it.each([
    ['<time datetime="2026-11-17">3 ngày trước</time>', ['2026-11-17 text 3 ngày trước']],
    ['<p>Đăng <time datetime="2026-11-17T20:30:00Z">hôm qua</time></p>', ['2026-11-18 text Đăng hôm qua']],
    ['<time datetime="2026-11-17">17/11/2026</time>', ['2026-11-17 text 17/11/2026']],
    ['<p>Tin<time datetime="2026-11-17"></time></p><p>Bài</p>', []],
    ['<time datetime="2026-11-17"></time><p>Bài</p>', []],
    ['<header><time datetime="2026-11-20">hôm nay</time></header>', ['2026-11-20 clock hôm nay']],
    ['<time datetime="PT2H">hai giờ</time><time>nay</time><time datetime="2026-02-30">mai</time>', []],
  ])('of %s', (body, expected) => {
    expect(days(body)).toEqual(expected);
  });
});

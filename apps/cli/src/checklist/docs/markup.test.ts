import { expect, it } from 'vitest';
import { html } from './markup.ts';

it('lets text stay text, wherever it is put', () => {
  const hostile = `<script>alert("1")</script> & 'x'`;
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
  );
});

it('puts markup into markup, lists one after the other, and nothing for nothing', () => {
  const items = ['a', '<b>'].map(item => html`<li>${item}</li>`);
  expect(html`<ul>${items}${undefined}${[]}</ul>${0}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
});

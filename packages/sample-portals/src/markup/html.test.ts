import { describe, expect, it } from 'vitest';
import { html, trusted } from './html.ts';

describe('html', () => {
  it('escapes text in content and attributes', () => {
    expect(html`<a title="${'"x" & y'}">${'<b>'}</a>`.text).toBe(
      '<a title="&quot;x&quot; &amp; y">&lt;b&gt;</a>',
    );
  });

  it('keeps markup, joins lists, leaves out what is nothing', () => {
    expect(html`${[html`<i>1</i>`, trusted('<i>2</i>')]}${null}${false}${undefined}${3}`.text).toBe(
      '<i>1</i><i>2</i>3',
    );
  });
});

import { type Answer, text } from '../../answer.ts';
import { toTcvn3, toUtf16, toVni, toWindows1258 } from '../../files/old-encodings.ts';
import { html, type Insert, type Markup } from '../../markup/html.ts';

/** How a page of the portal is written, by which of its editors wrote it. */
export type Manner =
  | 'tcvn3'
  | 'vni'
  | 'windows-1258'
  | 'utf-16'
  | 'nfd'
  | 'zero-width'
  | 'wrong-meta'
  | 'plain';

const FONTS: Partial<Record<Manner, string>> = { tcvn3: '.VnTime', vni: 'VNI-Times' };

/** A page of the sections: a heading and what stands below, in the font its manner needs. */
export function sheet(title: string, content: Insert, manner: Manner): Markup {
  const font = FONTS[manner];
  const meta =
    manner === 'wrong-meta'
      ? html`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`
      : manner === 'windows-1258'
        ? html`<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">`
        : null;
  return html`<!DOCTYPE html>
<html><head>${meta}<title>${title}</title><base href="/vn/"></head>
<body bgcolor="#fffff4"><center><table width="760"><tr><td><font face="${font ?? 'Times New Roman'}" size="3"><h2>${title}</h2>
${content}
<p><a href="/vn/trangchu.htm">Trang chủ</a></p></font></td></tr></table></center></body></html>`;
}

const latin = (bytes: Uint8Array, written: string): Answer => ({
  status: 200,
  type: 'text/html',
  written,
  body: () => bytes,
});

/** The page as its manner writes it. */
export function writtenAs(manner: Manner, markup: Markup): Answer {
  const whole = markup.text;
  switch (manner) {
    case 'tcvn3':
      return latin(toTcvn3(whole), whole);
    case 'vni':
      return latin(toVni(whole), whole);
    case 'windows-1258':
      return latin(toWindows1258(whole), whole);
    case 'utf-16':
      return latin(toUtf16(whole), whole);
    case 'nfd':
      return { ...text('text/html', whole.normalize('NFD')), written: whole };
    case 'zero-width':
      // Between syllables, as text pasted from word processors has them; never within a tag.
      return {
        ...text(
          'text/html',
          whole.replace(/>[^<]+/g, part => part.replace(/(\p{Ll}) (?=\p{Ll})/gu, '$1\u200b ')),
        ),
        written: whole,
      };
    default:
      return text('text/html', whole);
  }
}

/** Styles that leave an element laid out and take it out of sight: off the screen, of no size, see-through, clipped. */
const CLOAKING =
  /(?:text-indent|left|top|right|bottom|margin(?:-\w+)?)\s*:\s*-(?:9\d\d|\d{4,})|font-size\s*:\s*(?:0(?![.\d]*[1-9])|1px)|opacity\s*:\s*(?:0(?![.\d]*[1-9])|0?\.0\d)|clip\s*:\s*rect\(\s*[01](?:px)?[,\s]/i;
/** Of no size it is out of sight only where what does not fit is cut. */
const NO_SIZE = /(?:^|[;\s])(?:height|width)\s*:\s*[01](?:px)?\s*(?:[;!]|$)/i;
const CUT = /overflow(?:-[xy])?\s*:\s*hidden/i;
const COLOR = /(?:^|[;\s])color\s*:\s*([^;!]+)/i;
const BACKGROUND = /background(?:-color)?\s*:\s*([^;!]+)/i;
/** Longer styles are those of editors; what cloaks stands at the beginning. */
const MAX_STYLE = 1000;

const plain = (color: string | undefined) => color?.trim().toLowerCase().replace(/\s+/g, '');

/** True for an inline style that hides its element from readers and not from machines. */
export function isCloaking(style: string): boolean {
  const text = style.length > MAX_STYLE ? style.slice(0, MAX_STYLE) : style;
  if (CLOAKING.test(text) || (CUT.test(text) && NO_SIZE.test(text))) return true;
  const color = plain(COLOR.exec(text)?.[1]);
  return color !== undefined && color === plain(BACKGROUND.exec(text)?.[1]);
}

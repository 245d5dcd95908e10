import { type Host, ServiceError, service } from '../script/service.ts';

interface RichText {
  readonly text: string;
  readonly link?: string;
}

/** What stands behind each `RichTextValue` that was handed out. */
const KNOWN = new WeakMap<object, RichText>();

/** `SpreadsheetApp.RichTextValue`: a text with at most one link over all of it. */
export function richTextOf(host: Host, text: string, link?: string): object {
  const value = service(host, 'SpreadsheetApp.RichTextValue', {
    getText: { kind: 'handle', takes: [[]], run: () => text },
    getLinkUrl: { kind: 'handle', takes: [[]], run: () => link ?? null },
  });
  KNOWN.set(value, { text, ...(link === undefined ? {} : { link }) });
  return value;
}

/** The text and link of a value made by `newRichTextValue`. Throws for anything else. */
export function readRichText(value: unknown): RichText {
  const known = typeof value === 'object' && value !== null ? KNOWN.get(value) : undefined;
  if (!known) throw new ServiceError('setRichTextValues takes RichTextValue objects only.');
  return known;
}

/** `SpreadsheetApp.newRichTextValue()`. Each step is a service call, so building one per cell costs as many. */
export function richTextBuilder(host: Host): object {
  let text = '';
  let link: string | undefined;
  const builder: object = service(host, 'SpreadsheetApp.RichTextValueBuilder', {
    setText: {
      kind: 'handle',
      takes: [['String']],
      run: (given: string) => {
        text = given;
        return builder;
      },
    },
    setLinkUrl: {
      kind: 'handle',
      takes: [['String']],
      run: (given: string) => {
        link = given;
        return builder;
      },
    },
    build: { kind: 'handle', takes: [[]], run: () => richTextOf(host, text, link) },
  });
  return builder;
}

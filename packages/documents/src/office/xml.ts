import { Parser } from 'htmlparser2';

/** What is done at the parts of an XML text; names without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** True ends the reading. */
  done?(): boolean;
}

/** Characters handed on at a time: after each it is asked whether more is wanted. */
const PIECE = 65_536;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Walks an XML text once, in its order, never failing: what is broken is read as far as it goes. Entities that a
 * DTD declares are not expanded, so none can be a bomb.
 */
export function walkXml(xml: string, handler: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(local(name), attributes),
      ontext: text => handler.text?.(text),
      onclosetag: name => handler.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length; at += PIECE) {
    if (handler.done?.() === true) return;
    parser.write(xml.slice(at, at + PIECE));
  }
  parser.end();
}

/** An attribute by its name without prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const key = Object.keys(attributes).find(each => local(each) === name);
  return key === undefined ? undefined : attributes[key];
}

/** The text of the first element of a name, or `''`. */
export function firstText(xml: string | null, name: string): string {
  let text = '';
  let state: 'before' | 'inside' | 'after' = 'before';
  walkXml(xml ?? '', {
    open(opened) {
      if (opened === name && state === 'before') state = 'inside';
    },
    text(part) {
      if (state === 'inside' && text.length < 2000) text += part;
    },
    close(closed) {
      if (closed === name && state === 'inside') state = 'after';
    },
    done: () => state === 'after',
  });
  return text.trim();
}

import {
  type DefaultTreeAdapterMap,
  InsertionMode,
  type Parser,
  Token,
  Tokenizer,
  TokenizerMode,
} from 'parse5';

/** No line break that the standard reads as another, no half of a character that needs two: what is read as it stands. */
const TEXT = /[^<&\0\r\t\n\f \ud800-\udfff]+/y;
const TEXT_AND_SPACE = /[^<&\0\r\ud800-\udfff]+/y;
const SPACE = /[\t\n\f ]+/y;
const DOUBLE_QUOTED = /[^"&\0\r\ud800-\udfff]+/y;
const SINGLE_QUOTED = /[^'&\0\r\ud800-\udfff]+/y;
const COMMENT = /[^<\0\r\ud800-\udfff-]+/y;
/** Of names of tags and attributes; capitals are for parse5. */
const NAME = /[a-z0-9:_-]+/y;
/** An attribute as most are written, up to where it is certain that it ends. */
const ATTRIBUTE = /[\t\n\f ]+([a-z][a-z0-9:_-]*)="([^"&\0\r\ud800-\udfff]*)"(?=[\t\n\f />])/y;

/** Where white space between words goes the way of the words: into the text of the same element. */
const MIXED: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_TEMPLATE,
  InsertionMode.TEXT,
]);

const CARRIAGE_RETURN = 13;
const LESS_THAN = 60;
const GREATER_THAN = 62;
const SOLIDUS = 47;
/** What is cut out of a longer text shares its memory from so many characters on. */
const SHARED = 13;

const isLower = (cp: number) => cp >= 97 && cp <= 122;

/** Part of a text, so that it does not keep the whole in memory. */
const cutOut = (part: string): string => (part.length < SHARED ? part : ` ${part}`.slice(1));

/**
 * Reads runs of text, names and values, and tags as most are written, at once where parse5 takes each character by itself; all
 * else is parse5's. For input that is there as a whole, without locations and without errors.
 */
export class RunTokenizer extends Tokenizer {
  private readonly parser: Parser<DefaultTreeAdapterMap>;

  constructor(parser: Parser<DefaultTreeAdapterMap>) {
    super(parser.options, parser);
    this.parser = parser;
  }

  protected override _stateData(cp: number): void {
    if (cp === LESS_THAN && this.openTag()) return;
    super._stateData(cp);
    if (this.state === TokenizerMode.DATA) this.readText();
  }

  protected override _stateRcdata(cp: number): void {
    super._stateRcdata(cp);
    if (this.state === TokenizerMode.RCDATA) this.readText();
  }

  protected override _stateRawtext(cp: number): void {
    super._stateRawtext(cp);
    if (this.state === TokenizerMode.RAWTEXT) this.readText();
  }

  protected override _stateScriptData(cp: number): void {
    super._stateScriptData(cp);
    if (this.state === TokenizerMode.SCRIPT_DATA) this.readText();
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    const { state } = this;
    super._stateAttributeValueDoubleQuoted(cp);
    if (this.state === state) this.readRun(DOUBLE_QUOTED);
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    const { state } = this;
    super._stateAttributeValueSingleQuoted(cp);
    if (this.state === state) this.readRun(SINGLE_QUOTED);
  }

  protected override _stateComment(cp: number): void {
    const { state } = this;
    super._stateComment(cp);
    if (this.state === state) this.readRun(COMMENT);
  }

  protected override _stateTagName(cp: number): void {
    if (!isLower(cp)) super._stateTagName(cp);
    else {
      const token = this.currentToken as Token.TagToken;
      token.tagName += this.readName();
      if (token.type === Token.TokenType.START_TAG) this.readAttributes();
      this.closeTag();
    }
  }

  protected override _stateAttributeName(cp: number): void {
    if (isLower(cp)) this.currentAttr.name += this.readName();
    else super._stateAttributeName(cp);
  }

  /** The name that begins, or goes on, with the present character. */
  private readName(): string {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    NAME.lastIndex = pos;
    NAME.test(html);
    const end = NAME.lastIndex;
    preprocessor.pos = end - 1;
    return cutOut(html.slice(pos, end));
  }

  /** Reads a tag from its `<`, which is the present character; false, with nothing done, where it may be none. */
  private openTag(): boolean {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    const isEnd = html.charCodeAt(pos + 1) === SOLIDUS;
    const start = pos + (isEnd ? 2 : 1);
    const first = html.charCodeAt(start);
    if (!isLower(first)) return false;
    preprocessor.pos = start;
    if (isEnd) this._stateEndTagOpen(first);
    else this._stateTagOpen(first);
    return true;
  }

  /** Reads the attributes behind the present character as long as they are written as most are. */
  private readAttributes(): void {
    const { preprocessor } = this;
    const { html } = preprocessor;
    ATTRIBUTE.lastIndex = preprocessor.pos + 1;
    for (let found = ATTRIBUTE.exec(html); found !== null; found = ATTRIBUTE.exec(html)) {
      this.currentAttr = { name: cutOut(found[1] as string), value: cutOut(found[2] as string) };
      this._leaveAttrName();
      // What may come here is read as behind the name of the tag.
      preprocessor.pos = ATTRIBUTE.lastIndex - 1;
    }
  }

  /** Ends the tag where its `>` stands behind the present character. */
  private closeTag(): void {
    const { preprocessor } = this;
    if (preprocessor.html.charCodeAt(preprocessor.pos + 1) !== GREATER_THAN) return;
    preprocessor.pos += 1;
    this.state = TokenizerMode.DATA;
    this.emitCurrentTagToken();
  }

  /** Text of the kind that the present character began or went on with. */
  private readText(): void {
    const type = this.currentCharacterToken?.type;
    if (type === Token.TokenType.CHARACTER)
      this.readRun(MIXED.has(this.parser.insertionMode) ? TEXT_AND_SPACE : TEXT);
    else if (type === Token.TokenType.WHITESPACE_CHARACTER) this.readRun(SPACE);
  }

  /** Takes what a pattern finds behind the present character into the run that this one is the last of. */
  private readRun(pattern: RegExp): void {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    // After a carriage return a line feed is none of the text.
    if (this.runEnd !== pos + 1 || html.charCodeAt(pos) === CARRIAGE_RETURN) return;
    pattern.lastIndex = pos + 1;
    if (!pattern.test(html)) return;
    this.runEnd = pattern.lastIndex;
    preprocessor.pos = pattern.lastIndex - 1;
  }
}

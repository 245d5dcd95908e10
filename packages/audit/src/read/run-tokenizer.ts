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

/** Where white space between words goes the way of the words: into the text of the same element. */
const MIXED: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_TEMPLATE,
  InsertionMode.TEXT,
]);

const CARRIAGE_RETURN = 13;
/** What is cut out of a longer text shares its memory from so many characters on. */
const SHARED = 13;

const isLower = (cp: number) => cp >= 97 && cp <= 122;

/** Part of a text that does not keep the whole in memory. */
function cutOut(text: string, from: number, to: number): string {
  const part = text.slice(from, to);
  return part.length < SHARED ? part : ` ${part}`.slice(1);
}

/**
 * Reads runs of text, names and values at once where parse5 takes each character by itself; all else is parse5's. For input that is
 * there as a whole, without locations and without errors.
 */
export class RunTokenizer extends Tokenizer {
  private readonly parser: Parser<DefaultTreeAdapterMap>;

  constructor(parser: Parser<DefaultTreeAdapterMap>) {
    super(parser.options, parser);
    this.parser = parser;
  }

  protected override _stateData(cp: number): void {
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
    if (isLower(cp)) (this.currentToken as Token.TagToken).tagName += this.readName();
    else super._stateTagName(cp);
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
    return cutOut(html, pos, end);
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

import { type DefaultTreeAdapterMap, html, InsertionMode, Parser } from 'parse5';

const { TAG_ID } = html;

type Token = Parameters<Parser<DefaultTreeAdapterMap>['onStartTag']>[0];
type Stack = Parser<DefaultTreeAdapterMap>['openElements'];

/** Where tags are taken as in the body, while no text of a table is being collected. */
const AS_IN_BODY: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_TABLE,
  InsertionMode.IN_TABLE_BODY,
  InsertionMode.IN_ROW,
]);
/** There a hidden field is put in as it is. */
const AS_IN_TABLE: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_TABLE,
  InsertionMode.IN_TABLE_BODY,
  InsertionMode.IN_ROW,
]);

/** Makes every `select` bound what is in scope, and leaves it out where open elements tell how to go on. */
function boundBySelect(stack: Stack): void {
  const isInside = (slot: number) => stack.indexOfTopmost(TAG_ID.SELECT) <= slot;
  const { hasInScope, hasInListItemScope, hasInButtonScope, hasNumberedHeaderInScope, indexOfTopmostOf } =
    stack;
  const headings = [TAG_ID.H1, TAG_ID.H2, TAG_ID.H3, TAG_ID.H4, TAG_ID.H5, TAG_ID.H6];
  stack.hasInScope = (tag, element) =>
    hasInScope.call(stack, tag, element) &&
    isInside(element ? stack._indexOf(element) : stack.indexOfTopmost(tag));
  stack.hasInListItemScope = tag =>
    hasInListItemScope.call(stack, tag) && isInside(stack.indexOfTopmost(tag));
  stack.hasInButtonScope = tag => hasInButtonScope.call(stack, tag) && isInside(stack.indexOfTopmost(tag));
  stack.hasNumberedHeaderInScope = () =>
    hasNumberedHeaderInScope.call(stack) && isInside(indexOfTopmostOf.call(stack, headings));
  stack.indexOfTopmostOf = tags =>
    indexOfTopmostOf.call(
      stack,
      tags.filter(tag => tag !== TAG_ID.SELECT),
    );
}

/**
 * Parses what stands in a `select` as the standard says since July 2025 and browsers do: as in the body, where parse5 leaves
 * out all tags but options. Source: HTML standard, 13.2.6.4.7, and 13.2.4.2 for what is in scope.
 */
export class SelectParser extends Parser<DefaultTreeAdapterMap> {
  private bounded = false;

  override _startTagOutsideForeignContent(token: Token): void {
    if (token.tagID === TAG_ID.SELECT && !this.bounded) {
      boundBySelect(this.openElements);
      this.bounded = true;
    }
    if (this.bounded && this.endsBySelect(token)) return;
    super._startTagOutsideForeignContent(token);
    const { insertionMode } = this;
    if (insertionMode === InsertionMode.IN_SELECT || insertionMode === InsertionMode.IN_SELECT_IN_TABLE)
      this._resetInsertionMode();
  }

  /** Closes what a tag closes within a `select`. True where the tag does no more than that. */
  private endsBySelect({ tagID, attrs }: Token): boolean {
    const { openElements: stack, insertionMode } = this;
    const inSelect = () => AS_IN_BODY.has(insertionMode) && stack.hasInScope(TAG_ID.SELECT);
    switch (tagID) {
      case TAG_ID.SELECT:
        if (!inSelect()) return false;
        stack.popUntilTagNamePopped(TAG_ID.SELECT);
        return true;
      case TAG_ID.INPUT: {
        const hidden = attrs.some(({ name, value }) => name === 'type' && value.toLowerCase() === 'hidden');
        if (!(hidden && AS_IN_TABLE.has(insertionMode)) && inSelect())
          stack.popUntilTagNamePopped(TAG_ID.SELECT);
        return false;
      }
      case TAG_ID.OPTION:
        if (inSelect()) stack.generateImpliedEndTagsWithExclusion(TAG_ID.OPTGROUP);
        return false;
      case TAG_ID.OPTGROUP:
        if (inSelect()) stack.generateImpliedEndTags();
        return false;
      case TAG_ID.HR:
        if (!inSelect()) return false;
        if (stack.hasInButtonScope(TAG_ID.P)) this._closePElement();
        stack.generateImpliedEndTags();
        return false;
      default:
        return false;
    }
  }

  override _endTagOutsideForeignContent(token: Token): void {
    const { openElements: stack } = this;
    const ends = this.bounded && token.tagID === TAG_ID.SELECT && AS_IN_BODY.has(this.insertionMode);
    if (ends && stack.hasInScope(TAG_ID.SELECT)) {
      stack.generateImpliedEndTags();
      stack.popUntilTagNamePopped(TAG_ID.SELECT);
    } else {
      super._endTagOutsideForeignContent(token);
    }
  }
}

/**
 * The least a tree must offer to be read. One adapter for the browser's DOM, one for parse5: both follow the
 * standard's parsing, so both show the same tree.
 */
export interface TreeAdapter<Node> {
  /** Lower-case name of an HTML or SVG element; `#text` for text; `''` for anything else. */
  name(node: Node): string;
  /** Text of a text node. */
  text(node: Node): string;
  /** False where an element has no attribute at all: none need be asked for then. */
  hasAttributes(node: Node): boolean;
  /** An attribute by its lower-case name, or null. */
  attribute(node: Node, name: string): string | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** True where some element may say in an attribute of its own where a click leads (`DATA_ADDRESSES`); they are not asked else. */
  readonly dataAddresses?: boolean;
  /** The root inside an element that is shown in place of its children: open shadow root, same-origin frame. */
  inner?(node: Node): Node | null;
  /** What references within such a root resolve against. */
  base?(inner: Node): string;
}

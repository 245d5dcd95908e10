import { fontMark, legacyOfFont } from '../legacy-text/font.ts';
import { NAMED, namedBy } from './class-names.ts';
import { isCloaking } from './cloak.ts';
import { type ElementKind, isHiding } from './elements.ts';
import type { Frame } from './frame.ts';
import { PanelReader } from './panels.ts';
import { regionOf } from './region.ts';
import { StyleRules } from './style-rules.ts';
import type { TreeAdapter } from './tree.ts';
import type { Walked } from './walked.ts';

/** Reads where an element stands on the page, and whether it is shown. */
export class PlaceReader<N> {
  readonly panels: PanelReader<N>;
  readonly styles = new StyleRules();
  /** Role of the element that was read last, where its kind may have one that tells; else null. */
  role: string | null = null;
  private readonly tree: TreeAdapter<N>;
  private readonly out: Walked;

  constructor(tree: TreeAdapter<N>, out: Walked) {
    this.tree = tree;
    this.out = out;
    this.panels = new PanelReader(tree);
  }

  /** Reads it off an element, of which it is known whether it has attributes, and its `id`. Gives what its names say (`NAMED`). */
  read(node: N, kind: ElementKind, frame: Frame<N>, attributed: boolean, id: string | null): number {
    const { tree } = this;
    let named = 0;
    let role: string | null = null;
    if (attributed && (kind.grouping || kind.styled)) {
      const names = tree.attribute(node, 'class');
      if (names !== null) named = namedBy(names);
      frame.styled = kind.styled && (named & NAMED.heading) !== 0;
      if (kind.grouping) {
        role = tree.attribute(node, 'role');
        if (id !== null) named |= namedBy(id);
      }
    }
    const region = regionOf(kind, frame.region, frame.parent?.sectioned ?? false, role, named);
    if (region !== null) frame.region = region;
    this.role = role;
    if (attributed) this.readSight(node, frame, id);
    return named;
  }

  private readSight(node: N, frame: Frame<N>, id: string | null): void {
    const { tree, styles } = this;
    if (styles.any && frame.veil === null && frame.host === null)
      frame.veil = styles.veilOf(tree.attribute(node, 'class'), id);
    const style = tree.attribute(node, 'style');
    if (!frame.hidden && (isHiding(style) || tree.attribute(node, 'hidden') !== null))
      frame.hidden = !this.panels.isPanel(node);
    if (style === null) return;
    if (!frame.cloaked) frame.cloaked = isCloaking(style);
    this.noteFont(style);
  }

  /** Notes the name of a font of before Unicode. */
  noteFont(name: string | null): void {
    const legacy = name === null ? null : legacyOfFont(name);
    if (legacy !== null) this.out.writing.add(fontMark(legacy));
  }
}

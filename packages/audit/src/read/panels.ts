import type { TreeAdapter } from './tree.ts';

/** Class names by which makers call what opens in its place on a click: a tab's panel, the part of an accordion. */
const PANEL =
  /(^|[\s_-])(tab|tabs|tabpanel|tabcontent|tabpane|pane|panel|accordion|accordions|collapse|collapsible|toggle|spoiler|faq)([\s_-]|\d|$)/i;
/** What names the element that a control opens. */
const CONTROLS = ['aria-controls', 'data-bs-target', 'data-target'];
const MAX_NAMES = 200;
const MAX_IDS = 2000;

/**
 * Tells the panels of tabs and accordions from what is hidden for good: they are hidden as long as another is open, and any visitor
 * opens them.
 */
export class PanelReader<N> {
  private readonly tree: TreeAdapter<N>;
  /** Ids of what the controls of the page open, as they come. */
  private readonly opened = new Set<string>();

  constructor(tree: TreeAdapter<N>) {
    this.tree = tree;
  }

  /** Takes up an element that leads nowhere by itself: a control, perhaps. `reference`: its in-page address. */
  takeControl(node: N, reference: string | null): void {
    this.take(reference);
    for (const name of CONTROLS) this.take(this.tree.attribute(node, name));
  }

  private take(reference: string | null): void {
    if (reference === null || reference.length > MAX_NAMES || this.opened.size >= MAX_IDS) return;
    const id = reference.trim().replace(/^#/, '');
    if (id !== '') this.opened.add(id);
  }

  /** Whether an element that is hidden is a panel. */
  isPanel(node: N): boolean {
    const { tree } = this;
    if (tree.attribute(node, 'role') === 'tabpanel') return true;
    const id = tree.attribute(node, 'id');
    if (id !== null && this.opened.has(id)) return true;
    const names = tree.attribute(node, 'class');
    return names !== null && PANEL.test(names.slice(0, MAX_NAMES));
  }
}

import type { TreeAdapter } from './tree.ts';

/** Class names by which makers call what opens in its place on a click: a tab's panel, the part of an accordion. */
const PANEL =
  /(^|[\s_-])(tab|tabs|tabpanel|tabcontent|tabpane|pane|panel|accordion|accordions|collapse|collapsible|toggle|spoiler|faq)([\s_-]|\d|$)/i;
/** Of these, and of ids, those of the panels of tabs: one is shown in place of another under the same bar. */
const TAB = /(^|[\s_-])(tab|tabs|tabpanel|tabcontent|tabpane)([\s_-]|\d|$)/i;
/** Values by which a control says that it is a tab. */
const IS_TAB = /^(?:tab|pill)$/i;
/** What names the element that a control opens. */
const CONTROLS = ['aria-controls', 'data-bs-target', 'data-target'];
const MAX_NAMES = 200;
const MAX_IDS = 2000;
/** Longer texts name no tab. */
const MAX_NAME = 80;

/**
 * Tells the panels of tabs and accordions from what is hidden for good: they are hidden as long as another is open, and any visitor
 * opens them.
 */
export class PanelReader<N> {
  private readonly tree: TreeAdapter<N>;
  /** Ids of what the controls of the page open, as they come. */
  private readonly opened = new Set<string>();
  /** Names of tabs by the ids of what they open, and whether the control says that it is one. */
  private readonly tabs = new Map<string, { name: string; sure: boolean }>();

  constructor(tree: TreeAdapter<N>) {
    this.tree = tree;
  }

  /** Takes up an element that leads nowhere by itself: a control, perhaps. `reference`: its in-page address. Gives the ids it opens. */
  takeControl(node: N, reference: string | null): readonly string[] {
    const ids: string[] = [];
    this.take(reference, ids);
    for (const name of CONTROLS) this.take(this.tree.attribute(node, name), ids);
    return ids;
  }

  private take(reference: string | null, ids: string[]): void {
    if (reference === null || reference.length > MAX_NAMES || this.opened.size >= MAX_IDS) return;
    const id = reference.trim().replace(/^#/, '');
    if (id === '') return;
    this.opened.add(id);
    ids.push(id);
  }

  /** Whether a control says that it is a tab. */
  isTab(node: N): boolean {
    const { tree } = this;
    const kind = tree.attribute(node, 'data-bs-toggle') ?? tree.attribute(node, 'data-toggle') ?? '';
    return IS_TAB.test(kind) || tree.attribute(node, 'role') === 'tab';
  }

  /** Takes the text of a control for the name of what it opens. */
  takeName(node: N, ids: readonly string[], name: string): void {
    if (name === '' || name.length > MAX_NAME || ids.length === 0) return;
    const sure = this.isTab(node);
    for (const id of ids) if (!this.tabs.has(id)) this.tabs.set(id, { name, sure });
  }

  /** What the tab is called that opens an element, or null where none does. */
  nameOf(node: N, id: string): string | null {
    const tab = this.tabs.size === 0 ? undefined : this.tabs.get(id);
    if (tab === undefined) return null;
    if (tab.sure || TAB.test(id.slice(0, MAX_NAMES)) || this.tree.attribute(node, 'role') === 'tabpanel')
      return tab.name;
    const names = this.tree.attribute(node, 'class');
    return names !== null && TAB.test(names.slice(0, MAX_NAMES)) ? tab.name : null;
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

import type { Form } from '../record/page.ts';
import { resolveAddress } from './address.ts';
import type { Frame, Paths } from './frame.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import type { Walked } from './walked.ts';

/** Fields outside of any form belong together unless more blocks than this stand between them. */
const LOOSE_FORM_GAP = 12;
const MAX_FIELDS = 200;
const MAX_LABEL = 200;
/** So much of a label is taken up, white space counted in: each field inside of it reads it again. */
const MAX_RAW_LABEL = 1000;

/** Reads forms with their fields, labels and buttons, and fields that stand outside of any form. */
export class FormReader<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly paths: Paths<N>;
  private readonly out: Walked;
  private open: Form | null = null;
  private loose: Form | null = null;
  private looseEnd = 0;
  private label: { for: string | null; text: string; fields: Form['fields'] } | null = null;
  private button: { text: string } | null = null;
  private readonly labels = new Map<string, string>();
  private readonly unlabelled: { field: Form['fields'][number]; id: string }[] = [];

  constructor(tree: TreeAdapter<N>, paths: Paths<N>, out: Walked) {
    this.tree = tree;
    this.paths = paths;
    this.out = out;
  }

  enterForm(node: N, frame: Frame<N>): void {
    const { tree, out } = this;
    this.open = this.newForm(
      frame,
      true,
      (tree.attribute(node, 'method') ?? 'get').toLowerCase().slice(0, 10),
    );
    const action = tree.attribute(node, 'action');
    const href = action === null ? undefined : resolveAddress(action, out.base);
    if (href !== undefined) this.open.action = href;
  }

  leaveForm(): void {
    if (this.open !== null && this.open.fields.length > 0) this.out.forms.push(this.open);
    this.open = null;
  }

  enterLabel(node: N): void {
    this.label = { for: this.tree.attribute(node, 'for'), text: '', fields: [] };
  }

  leaveLabel(): void {
    if (this.label === null) return;
    const text = cleanText(this.label.text).slice(0, MAX_LABEL);
    if (this.label.for !== null) this.labels.set(this.label.for, text);
    // A label that stands around its field may have its text after it.
    for (const field of this.label.fields) if (field.label === '') field.label = text;
    this.label = null;
  }

  enterButton(node: N): void {
    const { tree } = this;
    this.button = { text: tree.attribute(node, 'aria-label') ?? tree.attribute(node, 'title') ?? '' };
  }

  leaveButton(): void {
    const text = cleanText(this.button?.text ?? '').slice(0, 120);
    this.button = null;
    if (text !== '') (this.open ?? this.loose)?.buttons.push(text);
  }

  takeText(raw: string): void {
    const { label } = this;
    if (label !== null && label.text.length < MAX_RAW_LABEL) label.text += raw.slice(0, MAX_RAW_LABEL);
    if (this.button !== null) this.button.text += raw;
  }

  /** Reads an `input`; true where it is a field to be filled in. */
  input(node: N, frame: Frame<N>): boolean {
    const { tree } = this;
    const type = (tree.attribute(node, 'type') ?? 'text').trim().toLowerCase();
    if (type === 'hidden') {
      // ASP.NET wraps the whole page in one form; its fields are then taken by the part they stand in.
      if (tree.attribute(node, 'name') === '__VIEWSTATE') this.open = null;
      return false;
    }
    if (type === 'submit' || type === 'button' || type === 'image' || type === 'reset') {
      const text =
        tree.attribute(node, 'value') ?? tree.attribute(node, 'alt') ?? tree.attribute(node, 'title') ?? '';
      this.formFor(frame).buttons.push(cleanText(text).slice(0, 120));
      return false;
    }
    this.field(node, type, frame);
    return true;
  }

  field(node: N, type: string, frame: Frame<N>): void {
    const { tree } = this;
    const form = this.formFor(frame);
    if (form.fields.length >= MAX_FIELDS) return;
    const label =
      tree.attribute(node, 'placeholder') ??
      tree.attribute(node, 'aria-label') ??
      tree.attribute(node, 'title') ??
      (type === 'text' || type === 'search' ? tree.attribute(node, 'value') : null) ??
      '';
    const id = tree.attribute(node, 'id');
    const name = (tree.attribute(node, 'name') ?? id ?? '').slice(0, 120);
    const own = cleanText(label).slice(0, MAX_LABEL);
    const wrapped = cleanText(this.label?.text ?? '').slice(0, MAX_LABEL);
    const field = { type: type.slice(0, 20), name, label: own || wrapped };
    form.fields.push(field);
    this.label?.fields.push(field);
    if (id !== null && field.label === '') this.unlabelled.push({ field, id });
  }

  finish(): void {
    this.leaveForm();
    for (const { field, id } of this.unlabelled) field.label = this.labels.get(id) ?? field.label;
  }

  private formFor(frame: Frame<N>): Form {
    if (this.open !== null) return this.open;
    const { loose, out } = this;
    const near =
      loose !== null && loose.region === frame.region && out.blocks.length - this.looseEnd <= LOOSE_FORM_GAP;
    this.looseEnd = out.blocks.length;
    if (near) return loose;
    this.loose = this.newForm(frame, false, '');
    out.forms.push(this.loose);
    return this.loose;
  }

  private newForm(frame: Frame<N>, element: boolean, method: string): Form {
    return {
      element,
      method,
      fields: [],
      buttons: [],
      region: frame.region,
      block: this.out.blocks.length,
      selector: this.paths.of(frame),
      ...(frame.hidden ? { hidden: true } : {}),
    };
  }
}

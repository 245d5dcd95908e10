import type { Block, Form, Link, PageDate, PageRecord, Region, Table } from '../record/page.ts';
import { resolveAddress, targetOf } from './address.ts';
import { datesOfBlock } from './dates.ts';
import { BLOCKS, CONTAINERS, HIDING, SKIPPED, STYLED_HEADING } from './elements.ts';
import { regionOf } from './region.ts';
import { addCell, closeTable, type OpenTable, openRow, openTable } from './tables.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';

/** Bounds of one page. A page beyond them is read as far as they go, and the record says which was met. */
export const PAGE_BOUNDS = {
  nodes: 400_000,
  depth: 4_000,
  text: 4_000_000,
  links: 20_000,
  blockText: 20_000,
};

const PICTURE_FILE = /([^/\\?#]+)\.(?:png|jpe?g|gif|webp|svg|bmp)(?:[?#]|$)/i;
const MAX_PICTURES = 500;
/** Pixels on a side below which a picture holds no notice. */
const MIN_PICTURE = 120;
const DECORATION =
  /(^|[\W_])(icon|ico|logo|bullet|arrow|btn|button|banner|pdf|word|excel|doc|xls|new|hot|print|share|avatar)/i;
/** Ids that need no escaping in a selector. */
const PLAIN_ID = /^[A-Za-z][\w-]{0,60}$/;
/** Fields outside of any form belong together unless more blocks than this stand between them. */
const LOOSE_FORM_GAP = 12;

/** What walking a page's body gives. */
export interface Walked {
  blocks: Block[];
  links: Link[];
  forms: Form[];
  tables: Table[];
  dates: PageDate[];
  images: { count: number; withAlt: number };
  pictures: PageRecord['pictures'];
  frames: { src: string; sameOrigin: boolean; read: boolean }[];
  title: string;
  lang: string;
  meta: Record<string, string>;
  base: string;
  elements: number;
  scripts: number;
  insecureResources: number;
  cut: Set<string>;
  writing: Set<string>;
}

interface OpenLink {
  link: Link;
  text: string;
  alts: string[];
  titles: string[];
  files: string[];
  hasText: boolean;
}

interface Frame<N> {
  node: N;
  tag: string;
  parent: Frame<N> | null;
  /** Element children seen so far: numbers `nth-child`. */
  count: number;
  index: number;
  depth: number;
  region: Region;
  hidden: boolean;
  heading: number;
  article: boolean;
  path: string | undefined;
  /** The element in whose place another document or a shadow root is read: selectors reach no further. */
  host: Frame<N> | null;
  /** True where it is the first with its id. */
  named: boolean;
}

/**
 * Walks a document once, without recursion, and collects what the rules may know. `pageUrl` is the address the
 * page was found at (a `base` element changes it for what follows); `today` (`YYYY-MM-DD`) tells clocks apart.
 */
export function walk<N>(root: N, tree: TreeAdapter<N>, pageUrl: string, today: string): Walked {
  return new Walker(tree, pageUrl, today).run(root);
}

class Walker<N> {
  private readonly out: Walked;
  private readonly tree: TreeAdapter<N>;
  private readonly today: string;
  private readonly origin: string;
  private buffer = '';
  private strongLength = 0;
  private styled = false;
  private textTotal = 0;
  private openLink: OpenLink | null = null;
  private openForm: Form | null = null;
  private linkFrame: Frame<N> | null = null;
  private looseForm: Form | null = null;
  private looseFormEnd = 0;
  private readonly labels = new Map<string, string>();
  private readonly labelTargets: { form: Form; field: number; id: string }[] = [];
  private openLabel: { for: string | null; text: string } | null = null;
  private openButton: { text: string } | null = null;
  private readonly tableStack: OpenTable[] = [];
  private cellText: string | null = null;
  private readonly cellStack: (string | null)[] = [];
  private tableCount = 0;
  private readonly provisional: number[] = [];
  private blockFrame: Frame<N> | null = null;
  private strongDepth = 0;
  private readonly ids = new Set<string>();

  constructor(tree: TreeAdapter<N>, pageUrl: string, today: string) {
    this.tree = tree;
    this.today = today;
    this.origin = originOf(pageUrl);
    this.out = {
      blocks: [],
      links: [],
      forms: [],
      tables: [],
      dates: [],
      images: { count: 0, withAlt: 0 },
      pictures: [],
      frames: [],
      title: '',
      lang: '',
      meta: {},
      base: pageUrl,
      elements: 0,
      scripts: 0,
      insecureResources: 0,
      cut: new Set(),
      writing: new Set(),
    };
  }

  run(root: N): Walked {
    const { tree } = this;
    let frame: Frame<N> = {
      node: root,
      tag: '',
      parent: null,
      count: 0,
      index: 0,
      depth: 0,
      region: 'main',
      hidden: false,
      heading: 0,
      article: false,
      path: '',
      host: null,
      named: false,
    };
    let node: N | null = tree.firstChild(root);
    let nodes = 0;
    for (;;) {
      if (node === null) {
        if (frame.parent === null) break;
        this.leave(frame);
        node = tree.nextSibling(frame.node);
        frame = frame.parent;
        continue;
      }
      if (++nodes > PAGE_BOUNDS.nodes) {
        this.out.cut.add('nodes');
        break;
      }
      const tag = tree.name(node);
      if (tag === '#text') {
        this.takeText(tree.text(node), frame);
      } else if (tag !== '') {
        const child = this.enter(node, tag, frame);
        if (child !== null) {
          const inner: N | null = tree.inner?.(node) ?? null;
          if (inner !== null) child.host ??= child;
          const first: N | null = tree.firstChild(inner ?? node);
          if (child.depth < PAGE_BOUNDS.depth) {
            frame = child;
            node = first;
            continue;
          }
          this.out.cut.add('depth');
          this.leave(child);
        }
      }
      node = tree.nextSibling(node);
    }
    while (frame.parent !== null) {
      this.leave(frame);
      frame = frame.parent;
    }
    this.flush();
    return this.finish();
  }

  /** Opens an element; null where its content is not walked. */
  private enter(node: N, tag: string, parent: Frame<N>): Frame<N> | null {
    const { out, tree } = this;
    out.elements += 1;
    parent.count += 1;
    const frame: Frame<N> = {
      node,
      tag,
      parent,
      count: 0,
      index: parent.count,
      depth: parent.depth + 1,
      region: parent.region,
      hidden: parent.hidden,
      heading: parent.heading,
      article: parent.article || tag === 'article',
      path: undefined,
      host: parent.host,
      named: false,
    };
    if (parent.host === null) frame.named = this.noteId(node);
    if (SKIPPED.has(tag)) {
      if (tag === 'script') {
        out.scripts += 1;
        this.countInsecure(node, 'src');
      }
      return null;
    }
    if (tag === 'head') {
      if (parent.host === null) this.readHead(node);
      return null;
    }
    if (tag === 'html') {
      out.lang = tree.attribute(node, 'lang')?.trim().toLowerCase() ?? '';
      return frame;
    }
    const attribute = (name: string) => tree.attribute(node, name);
    if (CONTAINERS.has(tag)) {
      const region = regionOf(tag, frame.region, parent.article, attribute);
      if (region !== null) frame.region = region;
      if (!frame.hidden) frame.hidden = isHidden(attribute);
    }
    if (BLOCKS.has(tag)) {
      this.flush();
      if (tag.length === 2 && tag[0] === 'h' && tag !== 'hr') frame.heading = Number(tag[1]);
      this.enterBlock(node, tag, frame);
    } else {
      this.enterInline(node, tag, frame);
    }
    return frame;
  }

  private enterBlock(node: N, tag: string, frame: Frame<N>): void {
    const { tree } = this;
    const attribute = (name: string) => tree.attribute(node, name);
    switch (tag) {
      case 'div':
      case 'p':
      case 'td':
      case 'li': {
        if (attribute('role') === 'heading') frame.heading = headingLevel(attribute('aria-level'));
        if (tag === 'td') this.openCell();
        else if (tag === 'li' || tag === 'div') this.clickable(node, tag, frame);
        break;
      }
      case 'th':
        this.openCell();
        break;
      case 'tr': {
        const table = this.tableStack[this.tableStack.length - 1];
        if (table !== undefined) openRow(table);
        break;
      }
      case 'table': {
        const outer = this.tableStack[this.tableStack.length - 1];
        if (outer !== undefined) outer.nested = true;
        this.cellStack.push(this.cellText);
        this.cellText = null;
        this.tableStack.push(
          openTable(
            this.tableCount++,
            frame.region,
            this.out.blocks.length,
            this.selector(frame),
            attribute('role'),
          ),
        );
        break;
      }
      case 'form':
        this.openForm = {
          element: true,
          method: (attribute('method') ?? 'get').toLowerCase().slice(0, 10),
          fields: [],
          buttons: [],
          region: frame.region,
          block: this.out.blocks.length,
          selector: this.selector(frame),
          ...(frame.hidden ? { hidden: true } : {}),
        };
        this.setAction(this.openForm, attribute('action'));
        break;
      case 'button':
        this.openButton = { text: attribute('aria-label') ?? attribute('title') ?? '' };
        this.clickable(node, tag, frame);
        break;
      case 'select':
        this.addField(node, 'select', frame);
        break;
      case 'option':
        this.addOption(node, frame);
        break;
      default:
    }
  }

  private enterInline(node: N, tag: string, frame: Frame<N>): void {
    const attribute = (name: string) => this.tree.attribute(node, name);
    switch (tag) {
      case 'a':
      case 'area':
        this.startLink(node, tag, frame);
        break;
      case 'img':
        this.addImage(node, frame);
        break;
      case 'input':
        this.addInput(node, frame);
        break;
      case 'textarea':
        this.addField(node, 'textarea', frame);
        break;
      case 'label':
        this.openLabel = { for: attribute('for'), text: '' };
        break;
      case 'iframe':
      case 'frame':
        this.addFrame(node, frame);
        break;
      case 'link':
        this.countInsecure(node, 'href');
        break;
      case 'b':
      case 'strong':
        this.strongDepth += 1;
        break;
      case 'span':
      case 'font':
      case 'i':
      case 'u':
      case 'em':
        if (tag === 'span') this.clickable(node, tag, frame);
        break;
      default:
        if (attribute('role') === 'heading') frame.heading = headingLevel(attribute('aria-level'));
    }
    if (!this.styled && tag !== 'a' && tag !== 'img') {
      const names = attribute('class');
      if (names !== null && STYLED_HEADING.test(names)) this.styled = true;
    }
  }

  private leave(frame: Frame<N>): void {
    const { tag } = frame;
    if (BLOCKS.has(tag)) this.flush(frame);
    if (this.linkFrame === frame) this.endLink();
    switch (tag) {
      case 'b':
      case 'strong':
        this.strongDepth -= 1;
        break;
      case 'label':
        if (this.openLabel !== null) {
          const text = cleanText(this.openLabel.text).slice(0, 200);
          if (this.openLabel.for !== null) this.labels.set(this.openLabel.for, text);
          this.openLabel = null;
        }
        break;
      case 'button': {
        const text = cleanText(this.openButton?.text ?? '').slice(0, 120);
        this.openButton = null;
        if (text !== '') (this.openForm ?? this.looseForm)?.buttons.push(text);
        break;
      }
      case 'td':
      case 'th':
        this.closeCell(tag === 'th');
        break;
      case 'caption': {
        const table = this.tableStack[this.tableStack.length - 1];
        const last = this.out.blocks[this.out.blocks.length - 1];
        if (table !== undefined && last !== undefined && last.table === table.id) table.caption = last.text;
        break;
      }
      case 'table':
        this.leaveTable();
        break;
      case 'form':
        if (this.openForm !== null) {
          if (this.openForm.fields.length > 0) this.out.forms.push(this.openForm);
          this.openForm = null;
        }
        break;
      default:
    }
  }

  private takeText(raw: string, frame: Frame<N>): void {
    if (raw.length === 0 || this.textTotal > PAGE_BOUNDS.text) {
      if (raw.length > 0) this.out.cut.add('text');
      return;
    }
    this.textTotal += raw.length;
    if (this.buffer === '') {
      if (isBlank(raw)) return;
      this.blockFrame = frame;
    }
    if (this.buffer.length < PAGE_BOUNDS.blockText) this.buffer += raw;
    if (this.strongDepth > 0) this.strongLength += raw.length;
    if (this.openLink !== null) this.openLink.text += raw;
    if (this.openLabel !== null) this.openLabel.text += raw;
    if (this.openButton !== null) this.openButton.text += raw;
  }

  /** Ends the current run of text. */
  private flush(closing?: Frame<N>): void {
    if (this.buffer === '') return;
    const { out } = this;
    const text = cleanText(this.buffer, out.writing);
    const frame = this.blockFrame as Frame<N>;
    const strong = this.strongLength >= this.buffer.trim().length;
    const styled = this.styled || (closing !== undefined && this.isStyledBlock(closing));
    this.buffer = '';
    for (const open of [this.openLink, this.openLabel, this.openButton]) if (open !== null) open.text += ' ';
    this.strongLength = 0;
    this.styled = false;
    this.blockFrame = null;
    if (text === '') return;
    if (this.cellText !== null) this.cellText += this.cellText === '' ? text : ` ${text}`;
    let heading = frame.heading;
    if (heading === 0 && (strong || styled) && text.length <= 120 && !/[.;]$/.test(text)) heading = 7;
    const index = out.blocks.length;
    const block: Block = { text, region: frame.region, heading, selector: this.selector(frame) };
    if (frame.hidden) block.hidden = true;
    const table = this.tableStack[this.tableStack.length - 1];
    if (table !== undefined) block.table = table.id;
    out.blocks.push(block);
    for (const date of datesOfBlock(text, index, frame.region, this.today)) out.dates.push(date);
  }

  private isStyledBlock(frame: Frame<N>): boolean {
    if (frame.tag !== 'div' && frame.tag !== 'p' && frame.tag !== 'td' && frame.tag !== 'li') return false;
    const names = this.tree.attribute(frame.node, 'class');
    return names !== null && STYLED_HEADING.test(names);
  }

  // Links

  private startLink(node: N, tag: string, frame: Frame<N>): void {
    const { tree } = this;
    if (this.openLink !== null) this.endLink();
    const target = targetOf(tree.attribute(node, 'href'), tree.attribute(node, 'onclick'), this.out.base);
    this.begin(node, frame, { via: tag === 'area' ? 'area' : target.via, ...hrefOf(target.href) });
    if (tag === 'area') this.endLink();
  }

  /** An element that is not a link but whose click handler leads somewhere. */
  private clickable(node: N, tag: string, frame: Frame<N>): void {
    if (this.openLink !== null) return;
    const onclick = this.tree.attribute(node, 'onclick');
    if (onclick === null) return;
    const target = targetOf(null, onclick, this.out.base);
    if (target.href === undefined && target.via !== 'postback' && tag !== 'button') return;
    this.begin(node, frame, { via: target.via === 'a' ? 'onclick' : target.via, ...hrefOf(target.href) });
  }

  private begin(node: N, frame: Frame<N>, how: Pick<Link, 'via'> & { href?: string }): void {
    const { out, tree } = this;
    const title = tree.attribute(node, 'title') ?? tree.attribute(node, 'aria-label');
    const alt = how.via === 'area' ? tree.attribute(node, 'alt') : null;
    this.linkFrame = frame;
    this.openLink = {
      link: {
        text: '',
        also: [],
        ...how,
        region: frame.region,
        block: out.blocks.length,
        imageOnly: false,
        selector: this.selector(frame),
        ...(frame.hidden ? { hidden: true } : {}),
      },
      text: '',
      alts: alt === null ? [] : [alt],
      titles: title === null ? [] : [title],
      files: [],
      hasText: false,
    };
  }

  private endLink(): void {
    const open = this.openLink;
    this.openLink = null;
    this.linkFrame = null;
    if (open === null) return;
    if (this.out.links.length >= PAGE_BOUNDS.links) {
      this.out.cut.add('links');
      return;
    }
    const { link } = open;
    const text = cleanText(open.text, this.out.writing).slice(0, 1000);
    const alts = open.alts.map(alt => cleanText(alt).slice(0, 300)).filter(alt => alt !== '');
    const titles = open.titles.map(title => cleanText(title).slice(0, 300)).filter(title => title !== '');
    link.imageOnly = text === '' && (open.alts.length > 0 || open.files.length > 0);
    const names = [text, ...alts, ...titles].filter(name => name !== '');
    link.text = names[0] ?? '';
    for (const name of [...names.slice(1), ...(text === '' ? open.files : [])]) {
      if (name !== link.text && !link.also.includes(name) && link.also.length < 4) link.also.push(name);
    }
    this.out.links.push(link);
  }

  private addImage(node: N, frame: Frame<N>): void {
    const { out, tree } = this;
    out.images.count += 1;
    const alt = tree.attribute(node, 'alt');
    if (alt !== null && alt.trim() !== '') out.images.withAlt += 1;
    this.countInsecure(node, 'src');
    const source = tree.attribute(node, 'src') ?? '';
    const file = PICTURE_FILE.exec(source)?.[1]?.slice(0, 200);
    if (this.openLink === null) {
      if (!this.isSmall(node)) this.addPicture(frame, source, alt, file);
      return;
    }
    if (alt !== null) this.openLink.alts.push(alt);
    const title = tree.attribute(node, 'title');
    if (title !== null) this.openLink.titles.push(title);
    if (file !== undefined) this.openLink.files.push(file);
  }

  /** A picture that says it is small is an icon. */
  private isSmall(node: N): boolean {
    const size = (name: string) => Number.parseInt(this.tree.attribute(node, name) ?? '', 10);
    return size('width') < MIN_PICTURE || size('height') < MIN_PICTURE;
  }

  private addPicture(frame: Frame<N>, source: string, alt: string | null, file: string | undefined): void {
    const { out } = this;
    if (frame.hidden || file === undefined || DECORATION.test(file) || out.pictures.length >= MAX_PICTURES)
      return;
    const src = resolveAddress(source, out.base);
    if (src === undefined) return;
    const text = cleanText(alt ?? '').slice(0, 300) || file;
    out.pictures.push({
      text,
      src,
      block: out.blocks.length,
      region: frame.region,
      selector: this.selector(frame),
    });
  }

  private addOption(node: N, frame: Frame<N>): void {
    const value = this.tree.attribute(node, 'value') ?? '';
    const href =
      /^(https?:)?\/\//i.test(value) || /^\/[^/]/.test(value)
        ? resolveAddress(value, this.out.base)
        : undefined;
    this.begin(node, frame, { via: 'option', ...hrefOf(href) });
    const label = this.tree.attribute(node, 'label');
    if (label !== null && this.openLink !== null) this.openLink.titles.push(label);
  }

  // Forms

  private formFor(frame: Frame<N>): Form {
    if (this.openForm !== null) return this.openForm;
    const { looseForm } = this;
    const apart =
      looseForm === null ||
      looseForm.region !== frame.region ||
      this.out.blocks.length - this.looseFormEnd > LOOSE_FORM_GAP;
    this.looseFormEnd = this.out.blocks.length;
    if (apart) {
      this.looseForm = {
        element: false,
        method: '',
        fields: [],
        buttons: [],
        region: frame.region,
        block: this.out.blocks.length,
        selector: this.selector(frame),
        ...(frame.hidden ? { hidden: true } : {}),
      };
      this.out.forms.push(this.looseForm);
    }
    return this.looseForm as Form;
  }

  private setAction(form: Form, action: string | null): void {
    const href = action === null ? undefined : resolveAddress(action, this.out.base);
    if (href !== undefined) form.action = href;
  }

  private addInput(node: N, frame: Frame<N>): void {
    const { tree } = this;
    const type = (tree.attribute(node, 'type') ?? 'text').trim().toLowerCase();
    if (type === 'hidden') {
      // ASP.NET wraps the whole page in one form; its fields are then taken by the part they stand in.
      if (tree.attribute(node, 'name') === '__VIEWSTATE') this.openForm = null;
      return;
    }
    if (type === 'submit' || type === 'button' || type === 'image' || type === 'reset') {
      const text =
        tree.attribute(node, 'value') ?? tree.attribute(node, 'alt') ?? tree.attribute(node, 'title') ?? '';
      this.formFor(frame).buttons.push(cleanText(text).slice(0, 120));
      return;
    }
    this.addField(node, type, frame);
  }

  private addField(node: N, type: string, frame: Frame<N>): void {
    const { tree } = this;
    const form = this.formFor(frame);
    const table = this.tableStack[this.tableStack.length - 1];
    if (table !== undefined) table.controls += 1;
    if (form.fields.length >= 200) return;
    const label =
      tree.attribute(node, 'placeholder') ??
      tree.attribute(node, 'aria-label') ??
      tree.attribute(node, 'title') ??
      (type === 'text' || type === 'search' ? tree.attribute(node, 'value') : null) ??
      '';
    const name = (tree.attribute(node, 'name') ?? tree.attribute(node, 'id') ?? '').slice(0, 120);
    const own = cleanText(label).slice(0, 200);
    const wrapped = cleanText(this.openLabel?.text ?? '').slice(0, 200);
    form.fields.push({ type: type.slice(0, 20), name, label: own || wrapped });
    const id = tree.attribute(node, 'id');
    if (id !== null && own === '' && wrapped === '') {
      this.labelTargets.push({ form, field: form.fields.length - 1, id });
    }
  }

  // Tables

  private openCell(): void {
    this.cellText = '';
  }

  private closeCell(head: boolean): void {
    const table = this.tableStack[this.tableStack.length - 1];
    if (table !== undefined && this.cellText !== null) addCell(table, this.cellText.slice(0, 1000), head);
    this.cellText = null;
  }

  private leaveTable(): void {
    const table = this.tableStack.pop();
    this.cellText = this.cellStack.pop() ?? null;
    if (table === undefined) return;
    const data = closeTable(table);
    if (data === null) return;
    this.provisional[table.id] = this.out.tables.length;
    this.out.tables.push(data);
  }

  // Frames and head

  private addFrame(node: N, frame: Frame<N>): void {
    const { out, tree } = this;
    const src = resolveAddress(tree.attribute(node, 'src') ?? '', out.base);
    if (src === undefined || out.frames.length >= 100) return;
    const sameOrigin = originOf(src) === this.origin;
    const read = (tree.inner?.(node) ?? null) !== null;
    out.frames.push({ src, sameOrigin, read });
    if (sameOrigin && !read && src !== out.base) {
      this.begin(node, frame, { via: 'frame', href: src });
      this.endLink();
    }
  }

  private readHead(head: N): void {
    const { out, tree } = this;
    let based = false;
    for (let node = tree.firstChild(head); node !== null; node = tree.nextSibling(node)) {
      const tag = tree.name(node);
      if (tag === '' || tag === '#text') continue;
      out.elements += 1;
      this.noteId(node);
      if (tag === 'title') {
        const text = tree.firstChild(node);
        if (text !== null && out.title === '')
          out.title = cleanText(tree.text(text), out.writing).slice(0, 500);
      } else if (tag === 'base') {
        const href = tree.attribute(node, 'href');
        if (href !== null && !based) {
          based = true;
          out.base = resolveAddress(href, out.base) ?? out.base;
        }
      } else if (tag === 'meta') {
        const name =
          tree.attribute(node, 'name') ??
          tree.attribute(node, 'property') ??
          tree.attribute(node, 'http-equiv');
        const content = tree.attribute(node, 'content');
        if (name !== null && content !== null && Object.keys(out.meta).length < 60) {
          out.meta[name.toLowerCase().slice(0, 60)] = cleanText(content).slice(0, 1000);
        }
      } else if (tag === 'script') {
        out.scripts += 1;
        this.countInsecure(node, 'src');
      } else if (tag === 'link') this.countInsecure(node, 'href');
    }
  }

  private countInsecure(node: N, name: string): void {
    const value = this.tree.attribute(node, name);
    if (value?.startsWith('http:')) this.out.insecureResources += 1;
  }

  /** Notes an element's id; true where no element before it has the same. */
  private noteId(node: N): boolean {
    const id = this.tree.attribute(node, 'id');
    if (id === null || this.ids.has(id)) return false;
    this.ids.add(id);
    return true;
  }

  /** CSS path of an element: by positions, from the nearest id seen first here; shared along the branch. */
  private selector(frame: Frame<N>): string {
    if (frame.path !== undefined) return frame.path;
    if (frame.host !== null && frame.host !== frame) {
      frame.path = this.selector(frame.host);
      return frame.path;
    }
    if (frame.named) {
      const id = this.tree.attribute(frame.node, 'id') ?? '';
      if (PLAIN_ID.test(id)) {
        frame.path = `#${id}`;
        return frame.path;
      }
    }
    const parent = frame.parent === null ? '' : this.selector(frame.parent);
    frame.path =
      frame.tag === 'html' || frame.tag === 'body'
        ? frame.tag
        : `${parent}>${frame.tag}:nth-child(${frame.index})`;
    return frame.path;
  }

  private finish(): Walked {
    const { out } = this;
    if (this.openForm !== null && this.openForm.fields.length > 0) out.forms.push(this.openForm);
    for (const { form, field, id } of this.labelTargets) {
      const entry = form.fields[field];
      const label = this.labels.get(id);
      if (entry !== undefined && label !== undefined) entry.label = label;
    }
    for (const block of out.blocks) {
      if (block.table === undefined) continue;
      const index = this.provisional[block.table];
      if (index === undefined) delete block.table;
      else block.table = index;
    }
    return out;
  }
}

function hrefOf(href: string | undefined): { href?: string } {
  return href === undefined ? {} : { href };
}

/** 1–6 out of an `aria-level`; 2 where there is none or it is no number, as the standard has it. */
function headingLevel(level: string | null): number {
  const number = Math.trunc(Number(level ?? 2));
  return Number.isNaN(number) || level?.trim() === '' ? 2 : Math.min(6, Math.max(1, number));
}

function originOf(url: string): string {
  return /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? '';
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13 && code !== 160) return false;
  }
  return true;
}

function isHidden(attribute: (name: string) => string | null): boolean {
  const style = attribute('style');
  if (style !== null && HIDING.test(style)) return true;
  return attribute('hidden') !== null;
}

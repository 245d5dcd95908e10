import { type Host, ServiceError, service } from '../script/service.ts';
import { htmlOf } from './html.ts';

export type MenuItem = { label: string; functionName: string } | { label: string; items: MenuItem[] } | '---';

/** What a user of the spreadsheet would have seen. */
export interface Seen {
  readonly menus: { title: string; items: MenuItem[] }[];
  readonly sidebars: { title: string; html: string }[];
  readonly dialogs: { title: string; html: string }[];
  readonly alerts: { title: string; text: string }[];
  readonly toasts: { title: string; text: string }[];
}

/** The `Ui` service and what it showed. `answers` are given to alerts in turn; without one, OK. */
export interface Interface {
  readonly service: object;
  readonly seen: Seen;
  readonly answers: string[];
}

const CONTAINER_UI = 'script.container.ui';

function menuService(host: Host, title: string, seen: Seen): { menu: object; items: MenuItem[] } {
  const items: MenuItem[] = [];
  const add = (item: MenuItem) => {
    items.push(item);
    return menu;
  };
  const menu: object = service(host, 'Menu', {
    addItem: {
      kind: 'other',
      anonymous: true,
      takes: [['String', 'String']],
      run: (label: string, functionName: string) => add({ label, functionName }),
    },
    addSeparator: { kind: 'other', anonymous: true, takes: [[]], run: () => add('---') },
    addSubMenu: {
      kind: 'other',
      anonymous: true,
      takes: [['Object']],
      run: (sub: object) => {
        const known = MENUS.get(sub);
        if (!known) throw new ServiceError('addSubMenu takes a Menu.');
        return add({ label: known.title, items: known.items });
      },
    },
    addToUi: {
      kind: 'other',
      anonymous: true,
      takes: [[]],
      run: () => {
        seen.menus.push({ title, items });
      },
    },
  });
  MENUS.set(menu, { title, items });
  return { menu, items };
}

const MENUS = new WeakMap<object, { title: string; items: MenuItem[] }>();

/** Makes `SpreadsheetApp.getUi()`; the add-on's own menu carries `addOnName`. */
export function makeInterface(host: Host, addOnName: string): Interface {
  const seen: Seen = { menus: [], sidebars: [], dialogs: [], alerts: [], toasts: [] };
  const answers: string[] = [];
  const show = (into: { title: string; html: string }[], output: object, title?: string) => {
    const html = htmlOf(output);
    if (!html) throw new ServiceError("The parameters (Object) don't match the method signature for Ui.");
    into.push({ title: title ?? html.title, html: html.content });
  };
  const Button = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
  const ButtonSet = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO' };
  const ui = service(
    host,
    'Ui',
    {
      createMenu: {
        kind: 'other',
        anonymous: true,
        takes: [['String']],
        run: (title: string) => menuService(host, title, seen).menu,
      },
      createAddonMenu: {
        kind: 'other',
        anonymous: true,
        takes: [[]],
        run: () => menuService(host, addOnName, seen).menu,
      },
      showSidebar: {
        kind: 'other',
        scope: CONTAINER_UI,
        takes: [['Object']],
        run: (output: object) => show(seen.sidebars, output),
      },
      showModalDialog: {
        kind: 'other',
        scope: CONTAINER_UI,
        takes: [['Object', 'String']],
        run: (output: object, title: string) => show(seen.dialogs, output, title),
      },
      alert: {
        kind: 'other',
        scope: CONTAINER_UI,
        takes: [['String'], ['String', 'Any'], ['String', 'String', 'Any']],
        run: (first: string, second?: string, third?: string) => {
          const titled = third !== undefined;
          seen.alerts.push({ title: titled ? first : '', text: titled ? String(second) : first });
          return answers.shift() ?? Button.OK;
        },
      },
    },
    { Button, ButtonSet },
  );
  return { service: ui, seen, answers };
}

import { describe, expect, it } from 'vitest';
import { createLab } from '../lab.ts';

describe('the interface', () => {
  const lab = createLab({
    files: {
      'Code.js': `function menu() {
          const ui = SpreadsheetApp.getUi();
          ui.createMenu('Menu').addItem('A', 'a').addSeparator().addSubMenu(ui.createMenu('Sub').addItem('B', 'b')).addToUi();
        }
        function ask() { const ui = SpreadsheetApp.getUi(); return ui.alert('Xoá?', 'Chắc chứ?', ui.ButtonSet.YES_NO) === ui.Button.YES; }
        function wrong() { SpreadsheetApp.getUi().showSidebar({}); }
        function toast() { SpreadsheetApp.getActive().toast('xong'); }`,
    },
  });

  it('shows menus', () => {
    lab.run('menu');
    expect(lab.ui.menus).toEqual([
      {
        title: 'Menu',
        items: [
          { label: 'A', functionName: 'a' },
          '---',
          { label: 'Sub', items: [{ label: 'B', functionName: 'b' }] },
        ],
      },
    ]);
  });

  it('asks, and gets the answers it was given', () => {
    lab.ui.answers.push('YES');
    expect([lab.run('ask'), lab.run('ask')]).toEqual([true, false]);
    expect(lab.ui.alerts[0]).toEqual({ title: 'Xoá?', text: 'Chắc chứ?' });
  });

  it('takes pages only, and toasts', () => {
    expect(() => lab.run('wrong')).toThrow("don't match the method signature");
    lab.run('toast');
    expect(lab.ui.toasts).toEqual([{ title: '', text: 'xong' }]);
  });
});

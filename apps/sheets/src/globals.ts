import checklists from 'virtual:checklists';
import type { Language } from '@niemyet/rules';
import type { ImportResult, LayOutResult, Setup } from './contract.ts';
import { importInto } from './import.ts';
import { layOutAll, layOutRequested } from './lay-out.ts';
import { accountLanguage, chosenLanguage, keepLanguage } from './port/language.ts';
import { languageOf, say } from './words/messages.ts';

/** The build makes a global of each export; what the sidebar may call is in `contract.ts`. */

/** Simple trigger: the add-on's menu. May run before anything is granted, so it only asks for the language. */
export function onOpen(): void {
  const language = accountLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say(language, 'menu-open'), 'showSidebar')
    .addItem(say(language, 'menu-rebuild'), 'rebuildTabs')
    .addToUi();
}

/** Runs when the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Menu: opens the sidebar. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(say(chosenLanguage(), 'title'));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Menu: draws every tab anew from the audits kept. */
export function rebuildTabs(): void {
  const language = chosenLanguage();
  const { tabs } = layOutAll(language, checklists);
  const registers = 3;
  const text =
    tabs.length === 0
      ? say(language, 'nothing-yet')
      : say(language, 'rebuilt', { count: tabs.length - registers });
  SpreadsheetApp.getActive().toast(text, say(language, 'title'));
}

/** Sidebar: what it starts with. */
export function getSetup(): Setup {
  return {
    language: chosenLanguage(),
    checklists: checklists.map(({ id, version }) => `${id} ${version}`),
  };
}

/** Sidebar: keeps the language for this user; returns the one kept. */
export function setLanguage(given: unknown): Language {
  const language = languageOf(String(given));
  keepLanguage(language);
  return language;
}

/** Sidebar: adds audits to the store (`ImportRequest`). */
export function importAudits(request: unknown): ImportResult {
  return importInto(request);
}

/** Sidebar: draws registers and matrices (`LayOutRequest`). */
export function layOut(request: unknown): LayOutResult {
  return layOutRequested(request, checklists);
}

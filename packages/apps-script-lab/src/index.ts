export { createLab, type Lab, type LabOptions } from './lab.ts';
export type { Calls } from './script/calls.ts';
export type { ProjectFiles } from './script/project.ts';
export { sheetHtml } from './sheets/picture.ts';
export type { SheetView, SpreadsheetView } from './sheets/view.ts';

export { matrixToCsv } from './csv/matrix.ts';
export { auditToHtml } from './html/audit.ts';
export { matrixToHtml } from './html/matrix.ts';
export { matrixToJson } from './json/matrix.ts';
export { matrixToTerminal } from './terminal/matrix.ts';
export { matrixToXlsx } from './xlsx/matrix.ts';

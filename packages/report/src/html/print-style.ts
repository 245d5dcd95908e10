/** Printed, the matrix fits A4 or A3 landscape: verdicts as symbols, titles upright. */
export const PRINT_STYLE = `
@page { size: landscape; margin: 10mm; }
@media print {
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 9pt; }
  main, .masthead, .colophon { max-width: none; padding-left: 0; padding-right: 0; }
  .masthead { padding-top: 0; }
  h1 { font-size: 15pt; } h2 { font-size: 11.5pt; margin-top: 14pt; break-after: avoid; }
  .scroll { overflow: visible; max-height: none; border: 0; border-top: 1px solid var(--line); border-left: 1px solid var(--line); }
  .scroll:has(.matrix) { width: 100%; }
  .matrix { width: 100%; table-layout: fixed; border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); }
  .matrix col.unit { width: 34mm; } .matrix col.figure { width: 11mm; }
  .matrix thead, .matrix thead tr.numbers > *, .matrix .unit, .dimensions .unit { position: static; }
  .matrix .unit { width: auto; min-width: 0; padding: 2pt 4pt; font-size: 8pt; }
  .matrix .unit small { font-size: 6.5pt; }
  .matrix td.figure { padding: 2pt 3pt; min-width: 0; font-size: 8pt; }
  .matrix td.cell { width: auto; min-width: 0; height: 15pt; }
  .matrix .icon { width: 8.5pt; height: 8.5pt; }
  .matrix td.cell > a, .matrix td.cell > span.mark { min-height: 15pt; }
  .matrix thead th { font-size: 6.5pt; }
  .matrix thead th.title { height: 136pt; } .matrix thead th.title span { font-size: 7pt; max-height: 130pt; }
  .matrix tr, .dimensions tr, .index tr, details.fold > summary { break-inside: avoid; }
  .matrix tfoot { display: table-row-group; }
  .dimensions th, .dimensions td { padding: 2pt 5pt; font-size: 8pt; }
  .dimensions td small { font-size: 7pt; }
  .screen { display: none; }
  a { color: inherit; text-decoration: none; }
  .evidence a, .facts a { text-decoration: underline; }
}
`;

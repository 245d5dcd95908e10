import { PRINT_STYLE } from './print-style.ts';

/** Widths are fixed where the matrix needs them; everything else flows. */
const SCREEN_STYLE = `
:root {
  color-scheme: light;
  --ink: #1b2430; --soft: #55606e; --line: #d5dae1; --faint: #f5f7f9; --accent: #9c1c1c; --link: #1a4f8b;
  --pass-ink: #14532d; --pass: #d9efdf; --partial-ink: #6b4700; --partial: #fcefc7; --fail-ink: #8f1616; --fail: #fbdcd8;
  --review-ink: #1c3f7c; --review: #dbe7fb; --na-ink: #4b5563; --na: #f1f2f4;
  --unreached-ink: #4c3f6b; --unreached: #e8e3f2; --error-ink: #7a1154; --error: #f8dcee;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: #fff; font: 15px/1.5 "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif; }
main, .masthead, .colophon { max-width: 1360px; margin: 0 auto; padding: 0 28px; }
.masthead { padding-top: 26px; padding-bottom: 14px; }
.masthead .rule { height: 3px; width: 56px; background: var(--accent); margin: 0 0 12px; }
.masthead p.kind { margin: 0; font-size: 13px; font-weight: 600; color: var(--accent); }
h1 { font-size: 25px; line-height: 1.25; margin: 2px 0 6px; font-weight: 650; text-wrap: balance; }
.masthead p.meta { margin: 0; color: var(--soft); }
h2 { font-size: 18px; line-height: 1.3; margin: 34px 0 10px; font-weight: 650; }
h3 { font-size: 15.5px; line-height: 1.35; margin: 0; font-weight: 650; }
a { color: var(--link); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid #2b6cb8; outline-offset: 2px; }
.note { color: var(--soft); font-size: 13.5px; margin: 8px 0; text-wrap: pretty; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.figures { display: flex; flex-wrap: wrap; gap: 0; margin: 8px 0 4px; border: solid var(--line); border-width: 1px 0; }
.figures > div { padding: 10px 26px 10px 0; margin-right: 26px; border-right: 1px solid var(--line); }
.figures > div:last-child { border-right: 0; margin-right: 0; padding-right: 0; }
.figures dt { font-size: 13px; color: var(--soft); }
.figures dd { margin: 0; font-size: 22px; line-height: 1.3; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures dd small { font-size: 14px; font-weight: 400; color: var(--soft); }
.figures .grades span { margin-right: 14px; white-space: nowrap; }
.figures .grades span b { font-weight: 600; }
.figures .grades span i { font-style: normal; font-weight: 400; color: var(--soft); font-size: 16px; }

.legend { display: flex; flex-wrap: wrap; gap: 6px 8px; list-style: none; padding: 0; margin: 14px 0 6px; }
.legend li { display: inline-flex; align-items: center; font-size: 13.5px; }
.verdict { display: inline-flex; align-items: center; gap: 6px; padding: 1px 9px 1px 7px; border-radius: 3px; font-size: 13.5px; font-weight: 600; white-space: nowrap; }
.icons { position: absolute; }
.icon { width: 15px; height: 15px; flex: none; fill: none; stroke: currentColor; stroke-width: 2.1; stroke-linecap: round; stroke-linejoin: round; }
.icon .solid, .solid { fill: currentColor; stroke: none; }
.verdict .count { font-weight: 400; font-variant-numeric: tabular-nums; }
.pass { color: var(--pass-ink); background: var(--pass); }
.partial { color: var(--partial-ink); background: var(--partial); }
.fail { color: var(--fail-ink); background: var(--fail); }
.review { color: var(--review-ink); background: var(--review); }
.na { color: var(--na-ink); background: var(--na); }
.unreached { color: var(--unreached-ink); background: var(--unreached); }
.error { color: var(--error-ink); background: var(--error); }

.scroll { position: relative; overflow: auto; max-height: 92vh; border: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; }
.matrix { font-variant-numeric: tabular-nums; min-width: 100%; }
.matrix th, .matrix td { border: solid var(--line); border-width: 0 1px 1px 0; padding: 0; text-align: center; background-clip: padding-box; }
.matrix tr > :last-child { border-right: 0; }
.matrix tfoot tr:last-child > *, .matrix tbody:last-child tr:last-child > * { border-bottom: 0; }
.matrix thead { position: sticky; top: 0; z-index: 3; }
.matrix thead th, .matrix thead td { background: var(--faint); font-size: 12.5px; line-height: 1.25; font-weight: 600; vertical-align: bottom; }
.matrix thead th.group { padding: 6px 3px; font-size: 12px; vertical-align: middle; font-weight: 600; }
.matrix thead th.group a, .matrix thead th.title a { color: inherit; text-decoration: none; }
.matrix thead th.group a:hover, .matrix thead th.title a:hover { text-decoration: underline; }
.matrix thead th.title { height: 214px; padding: 6px 0; font-weight: 400; }
.matrix thead th.title.mandatory { font-weight: 600; }
.matrix thead th.title span { writing-mode: vertical-rl; text-orientation: sideways; transform: rotate(180deg); max-height: 202px; display: inline-block; text-align: left; text-wrap: balance; line-height: 1.1; font-size: 11.5px; }
.matrix thead tr.numbers > * { font-weight: 400; color: var(--soft); padding: 2px 0; border-bottom: 2px solid #aab3bf; }
.matrix thead th.figure { padding: 6px 4px; font-size: 12px; }
.matrix .unit { position: sticky; left: 0; z-index: 2; background: #fff; text-align: left; padding: 6px 10px; width: 168px; min-width: 168px; font-weight: 600; line-height: 1.3; }
.matrix thead .unit { background: var(--faint); vertical-align: bottom; }
.matrix .unit a { color: inherit; text-decoration-color: #aab3bf; }
.matrix .unit small { display: block; font-weight: 400; color: var(--soft); font-size: 12.5px; }
.matrix td.figure { padding: 4px 6px; text-align: right; min-width: 40px; }
.matrix td.figure.total { font-weight: 650; }
.matrix td.figure.centre { text-align: center; }
.matrix .last { border-right-color: #aab3bf; }
.matrix td.cell { width: 29px; min-width: 29px; height: 40px; }
.matrix td.cell > a, .matrix td.cell > span.mark { display: flex; align-items: center; justify-content: center; min-height: 40px; height: 100%; color: inherit; text-decoration: none; }
.matrix td.cell > a:hover { box-shadow: inset 0 0 0 2px currentColor; }
.matrix td.cell > a:focus-visible { outline-offset: -3px; }
.matrix td.cell.inspector { box-shadow: inset 0 -3px 0 currentColor; }
.matrix tbody tr:hover .unit { background: var(--faint); }
.matrix tfoot th, .matrix tfoot td { background: var(--faint); font-size: 12.5px; padding: 5px 2px; }
.matrix tfoot th.unit { padding: 5px 10px; font-weight: 600; }
.dimensions { font-variant-numeric: tabular-nums; min-width: 100%; }
.dimensions th, .dimensions td { border-bottom: 1px solid var(--line); padding: 7px 12px; text-align: right; font-size: 14px; }
.dimensions thead th { background: var(--faint); font-weight: 600; font-size: 12.5px; line-height: 1.3; vertical-align: bottom; min-width: 92px; border-bottom: 2px solid #aab3bf; }
.dimensions thead th small { display: block; font-weight: 400; color: var(--soft); }
.dimensions .unit { text-align: left; position: sticky; left: 0; background: #fff; font-weight: 600; min-width: 190px; }
.dimensions thead .unit { background: var(--faint); }
.dimensions td small { color: var(--soft); display: block; font-size: 12px; }
.dimensions td b { font-weight: 600; }
.matrix tfoot .unit, .dimensions tfoot .unit { background: var(--faint); }
.dimensions tfoot th, .dimensions tfoot td { background: var(--faint); border-bottom: 0; }

details.fold { border-bottom: 1px solid var(--line); }
details.fold > summary { cursor: pointer; padding: 12px 4px; display: grid; grid-template-columns: 18px minmax(190px, 1.2fr) 86px 76px 90px minmax(0, 2fr); gap: 4px 14px; align-items: baseline; list-style: none; }
details.fold > summary::-webkit-details-marker { display: none; }
details.fold > summary::before { content: "▸"; color: var(--soft); }
details.fold[open] > summary::before { content: "▾"; }
details.fold > summary:hover { background: var(--faint); }
details.fold > summary .name { font-weight: 600; }
details.fold > summary .name small { font-weight: 400; color: var(--soft); margin-left: 6px; }
details.fold > summary .figure { font-variant-numeric: tabular-nums; color: var(--soft); white-space: nowrap; }
details.fold > summary .figure b { color: var(--ink); font-weight: 650; }
details.fold > summary .counts { display: flex; flex-wrap: wrap; gap: 4px; }
details.fold > summary .counts .verdict { padding: 0 7px; font-size: 12.5px; }
details.fold > .inside { padding: 2px 0 22px 32px; }
details.plain > summary { cursor: pointer; color: var(--link); font-size: 14px; padding: 3px 0; width: fit-content; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 18px; margin: 6px 0 14px; font-size: 14px; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }

.finding { display: grid; grid-template-columns: 34px minmax(0, 1fr) 186px; gap: 2px 12px; padding: 13px 0 14px; border-top: 1px solid var(--line); break-inside: avoid; scroll-margin-top: 12px; }
.finding:target { background: #fff9e6; box-shadow: -10px 0 0 #fff9e6, 10px 0 0 #fff9e6; }
.finding > .number { color: var(--soft); font-variant-numeric: tabular-nums; text-align: right; padding-top: 1px; }
.finding > .state { text-align: right; grid-row: 1 / 3; grid-column: 3; }
.finding > .state small { display: block; color: var(--soft); font-size: 12.5px; margin-top: 2px; }
.finding > .body { grid-column: 2; }
.finding.compared > h3, .finding.compared > .body { grid-column: 2 / 4; }
.finding .question { color: var(--soft); margin: 2px 0 0; font-size: 14px; max-width: 90ch; }
.finding .reason { margin: 6px 0 0; max-width: 90ch; }
.finding .facts { margin: 8px 0 0; grid-template-columns: 190px minmax(0, 1fr); }
.finding .facts dd { max-width: 90ch; }
.finding .facts ul { margin: 0; padding: 0; list-style: none; }
.finding .facts li + li { margin-top: 3px; }
.evidence li > .label { color: var(--soft); margin-right: 5px; }
.evidence q { quotes: "“" "”"; }
.evidence .miss { color: var(--soft); }
.evidence .target { font-size: 13px; overflow-wrap: anywhere; }
.criteria { display: inline-flex; flex-wrap: wrap; gap: 0 14px; }
.voices { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 0; margin: 10px 0 4px; border: solid var(--line); border-width: 1px 0; }
.voices > div { padding: 7px 16px 8px; border-left: 1px solid var(--line); }
.voices > div:first-child { border-left: 0; padding-left: 0; }
.voices dt { color: var(--soft); font-size: 13px; }
.voices dd { margin: 0; font-size: 14px; }
.voices b { font-weight: 600; }
.voices ul { margin: 4px 0 0; padding: 0; list-style: none; }
.silent { color: var(--soft); }
.index { width: 100%; font-size: 14px; }
.index th, .index td { text-align: left; vertical-align: top; padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); }
.index th { font-weight: 600; }
.index thead th { color: var(--soft); font-weight: 600; font-size: 13px; border-bottom: 2px solid #aab3bf; }
.index td.number, .index th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.index td { overflow-wrap: anywhere; }
.tasks { table-layout: fixed; }
.tasks td, .tasks th { font-size: 13.5px; overflow-wrap: anywhere; }
.tasks th[scope="row"] { font-weight: 400; }
.tasks th:nth-child(1) { width: 11%; } .tasks th:nth-child(2) { width: 25%; } .tasks th:nth-child(3) { width: 14%; }
.tasks th:nth-child(4) { width: 12%; } .tasks th:nth-child(5) { width: 14%; } .tasks th:nth-child(6) { width: 13%; }
.tasks .tags { display: flex; flex-wrap: wrap; gap: 4px; }
.index ul { margin: 0; padding: 0; list-style: none; color: var(--soft); font-weight: 400; }
time { white-space: nowrap; }
.scorebox { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 10px 44px; align-items: start; margin-top: 12px; }
.scorebox .total { text-align: left; }
.scorebox .total b { display: block; font-size: 46px; line-height: 1.1; font-weight: 600; font-variant-numeric: tabular-nums; }
.scorebox .total span { color: var(--soft); }
.bars { border-collapse: collapse; width: 100%; max-width: 820px; font-size: 14px; }
.bars th { text-align: left; font-weight: 400; padding: 4px 14px 4px 0; }
.bars td { padding: 4px 0 4px 14px; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bars td.bar { width: 42%; padding-left: 0; }
.bars svg { display: block; width: 100%; height: 10px; }
.bars .track { fill: #e7ebf0; } .bars .fill { fill: #3f6187; }
.bars td small { color: var(--soft); }
.colophon { padding-top: 14px; padding-bottom: 34px; margin-top: 36px; border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; }
.colophon p { margin: 3px 0; overflow-wrap: anywhere; max-width: 110ch; }

@media (max-width: 760px) {
  main, .masthead, .colophon { padding-left: 16px; padding-right: 16px; }
  h1 { font-size: 21px; }
  .figures > div { padding: 8px 16px 8px 0; margin-right: 16px; }
  .figures dd { font-size: 19px; }
  .figures > div:has(.grades) { border-right: 0; flex-basis: 100%; margin-right: 0; border-top: 1px solid var(--line); }
  .figures > div:nth-last-child(2) { border-right: 0; }
  .matrix .unit { width: 124px; min-width: 124px; padding: 6px 8px; font-size: 14px; }
  .dimensions .unit { min-width: 124px; max-width: 124px; }
  .matrix td.cell { width: 38px; min-width: 38px; }
  .matrix td.cell, .matrix td.cell > a, .matrix td.cell > span.mark { min-height: 44px; }
  details.fold > summary { display: flex; flex-wrap: wrap; position: relative; padding: 12px 0 12px 20px; gap: 4px 16px; }
  details.fold > summary::before { position: absolute; left: 0; }
  details.fold > summary .name, details.fold > summary .counts { flex-basis: 100%; }
  details.fold > .inside { padding-left: 0; }
  .finding { grid-template-columns: 26px minmax(0, 1fr); gap: 2px 8px; }
  .finding > .state { grid-column: 2; text-align: left; display: flex; gap: 8px; flex-wrap: wrap; align-items: baseline; }
  .finding > .state { grid-row: auto; }
  .finding > .body { grid-column: 2; }
  .voices { grid-template-columns: minmax(0, 1fr); }
  .voices > div, .voices > div:first-child { border-left: 0; padding: 5px 0; }
  .finding .facts, .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .finding .facts dt, .facts dt { margin-top: 6px; font-size: 13px; }
  .scorebox { grid-template-columns: minmax(0, 1fr); }
  .bars td.bar { width: 26%; }
  .index, .index tbody, .index tr, .index td, .index th { display: block; }
  .index thead { display: none; }
  .index tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
  .index th, .index td, .index td.number { border: 0; padding: 1px 0; text-align: left; }
  .tasks th:nth-child(n) { width: auto; }
  .index td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media (max-width: 760px), (max-height: 640px) {
  .matrix thead { position: static; }
  .matrix thead tr.numbers > * { position: sticky; top: 0; z-index: 3; }
  .matrix thead tr.numbers th.unit { z-index: 4; }
}
`;

/** The style of every report, on a screen and on paper. */
export const STYLE = `${SCREEN_STYLE}${PRINT_STYLE}`;

/** The look of the catalogue: one column on a phone, readable lines on a wide screen, ink on paper when printed. */
export const STYLE = `
:root { --ink: #1b2430; --soft: #4a5666; --line: #d5dbe3; --paper: #fff; --wash: #f3f6f9; --accent: #0b4f8a;
  --good: #0f5c2e; --bad: #9c1c1c; --doubt: #7a4a00; color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, input:focus-visible, summary:focus-visible, pre:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .75rem; z-index: 1; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; align-items: center;
  padding-top: 1rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
header .home { font-weight: 650; text-decoration: none; color: var(--ink); }
footer { color: var(--soft); font-size: .9rem; border-top: 1px solid var(--line); margin-top: 3rem;
  padding-top: 1rem; padding-bottom: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.25rem 0 .35rem; }
p, ul, dl { margin: 0 0 .75rem; max-width: 46rem; }
.lead { font-size: 1.1rem; color: var(--soft); }
.search { margin: 1.25rem 0; max-width: 34rem; }
.search label { font-weight: 600; display: block; }
.search input { width: 100%; font: inherit; padding: .6rem .75rem; border: 1px solid var(--soft);
  border-radius: .4rem; background: var(--paper); color: inherit; }
.search p { color: var(--soft); font-size: .9rem; margin: .25rem 0 0; }
.cards { list-style: none; padding: 0; margin: 0 0 1rem; max-width: none; display: grid; gap: .75rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr)); }
.cards > li { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; background: var(--paper); }
.cards a { font-weight: 600; }
.cards p { margin: .25rem 0; font-size: .95rem; color: var(--soft); }
.contents { list-style: none; padding: 0; columns: 2 20rem; max-width: none; }
.contents li { break-inside: avoid; padding: .15rem 0; } .contents span { color: var(--soft); font-size: .9rem; }
.tags { display: flex; flex-wrap: wrap; gap: .35rem; padding: 0; margin: .35rem 0; list-style: none; max-width: 46rem; }
.tags li { background: var(--wash); border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .9rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; }
.sources { list-style: none; padding: 0; }
.source { border-left: 3px solid var(--line); padding-left: .75rem; margin-bottom: 1rem; max-width: 46rem; }
.source p { margin: 0 0 .2rem; } .source .more { color: var(--soft); font-size: .95rem; }
blockquote { margin: .25rem 0; font-style: italic; }
.sure { font-size: .85rem; border-radius: .3rem; padding: .05rem .4rem; border: 1px solid currentColor; white-space: nowrap; }
.sure.verified { color: var(--good); } .sure.knowledge, .sure.uncertain { color: var(--doubt); }
.examples { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr)); }
.example { border: 1px solid var(--line); border-top: 4px solid var(--soft); border-radius: .4rem; padding: .5rem .9rem .9rem; min-width: 0; }
.example.pass { border-top-color: var(--good); } .example.fail { border-top-color: var(--bad); }
.example.near-miss { border-top-color: var(--doubt); }
.preview { background: var(--wash); border: 1px solid var(--line); border-radius: .3rem; padding: .5rem .75rem; font-size: .9rem; }
.example > ul { padding-left: 1.2rem; font-size: .95rem; } .example details { margin: .25rem 0 .75rem; font-size: .9rem; }
.preview p { margin: 0 0 .2rem; } .preview .heading { font-weight: 650; }
pre { overflow: auto; max-height: 20rem; background: var(--wash); border: 1px solid var(--line); padding: .5rem; font-size: .8rem; }
.around { display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; margin-top: 2.5rem; }
[hidden] { display: none; }
@media (max-width: 30rem) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: .5rem; } h1 { font-size: 1.45rem; } }
@media print { .search, .skip, .around, header nav { display: none; } body { font-size: 11pt; } }
`;

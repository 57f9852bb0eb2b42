/** How the page looks: a sheet of paper with a margin, by day and by night, on a screen, a telephone and paper. */
export const STYLE = `
:root {
  --ground: #f4f1ea; --paper: #fffdf9; --ink: #1f1c18; --soft: #6e675d; --line: #e0d9cc;
  --error: #b3261e; --error-wash: #fbdcd8; --warning: #8a5a00; --warning-wash: #fdebc0;
  --info: #1d5f8a; --info-wash: #d6eaf7; --focus: #1d5f8a;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', 'Noto Serif', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16171a; --paper: #1f2125; --ink: #e8e4dc; --soft: #a09a8f; --line: #34363b;
    --error: #ff9c93; --error-wash: #5a2320; --warning: #f2c063; --warning-wash: #4d3a10;
    --info: #8cc8ee; --info-wash: #173a52; --focus: #8cc8ee;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 var(--sans);
  display: grid; grid-template: 'overview stories' / 19rem minmax(0, 1fr); align-items: start;
}
#overview { grid-area: overview; position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 2rem 1.5rem; }
main { grid-area: stories; padding: 2rem 2rem 6rem 1rem; }
h1, h2, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
.wordmark { font: italic 1.05rem var(--serif); color: var(--soft); }
h1 { font: 600 1.9rem/1.15 var(--serif); margin-top: .2rem; }
.of { color: var(--soft); margin-top: .3rem; }
code { white-space: nowrap; }
code, kbd { font: .88em ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 .35em; background: var(--paper); }
#overview h2 { font: 600 .75rem var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 1.6rem 0 .4rem; }
.severities { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1.2rem; }
button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 999px; padding: .2rem .75rem; cursor: pointer; }
button:hover { border-color: var(--soft); }
button.error { color: var(--error); background: var(--error-wash); border-color: transparent; }
button.warning { color: var(--warning); background: var(--warning-wash); border-color: transparent; }
button.info { color: var(--info); background: var(--info-wash); border-color: transparent; }
button[aria-pressed='false'] { background: transparent; border-color: var(--line); color: var(--soft); text-decoration: line-through; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.rules label { display: flex; align-items: baseline; gap: .5em; padding: .1rem 0; cursor: pointer; }
.rules label span { flex: 1; overflow-wrap: anywhere; }
.rules b { font-weight: 500; color: var(--soft); font-variant-numeric: tabular-nums; }
.rules input { accent-color: var(--soft); margin: 0; translate: 0 1px; }
.rules .error input { accent-color: var(--error); }
.rules .warning input { accent-color: var(--warning); }
.rules .info input { accent-color: var(--info); }
.buttons { margin-top: .5rem; font-size: .85rem; }
.keys, .more, #overview footer { color: var(--soft); font-size: .82rem; margin-top: .8rem; }
.chart a { display: block; color: inherit; text-decoration: none; padding: .2rem 0; }
.chart bdi { display: block; font-size: .85rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.chart a:hover bdi { text-decoration: underline; }
.chart svg { display: block; width: 100%; height: 6px; border-radius: 3px; background: var(--line); margin-top: 1px; }
rect.error { fill: var(--error); } rect.warning { fill: var(--warning); } rect.info { fill: var(--info); }
.story { max-width: 68rem; margin: 0 auto 2.5rem; scroll-margin-top: 1rem; content-visibility: auto; contain-intrinsic-size: auto 50rem; }
.story h2 { font: 500 .85rem var(--sans); color: var(--soft); padding: 0 0 .5rem .2rem; overflow-wrap: anywhere; }
.sheet { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 2.5rem 20rem 2.5rem 3rem; display: flow-root; box-shadow: 0 1px 2px rgb(0 0 0 / .05), 0 12px 32px -20px rgb(0 0 0 / .25); }
.row > p { max-width: 40rem; font: 1.1rem/1.6 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; margin-bottom: 1rem; hyphens: manual; }
.row > .headline { font-size: 1.9rem; line-height: 1.2; font-weight: 600; margin-bottom: .7rem; text-wrap: balance; }
.row > .deck { font-size: 1.2rem; font-style: italic; color: var(--soft); }
.row > .byline, .row > .date, .row > .credit { font: .9rem/1.5 var(--sans); color: var(--soft); margin-bottom: .35rem; }
.row:has(> .byline, > .date, > .credit) + .row:not(:has(> .date, > .credit, > .byline)) { margin-top: 1.2rem; }
.row > .subhead { font-weight: 600; font-size: 1.2rem; margin-top: .8rem; margin-bottom: .6rem; }
.row > .blockquote { padding-left: 1.2rem; border-left: 3px solid var(--line); }
.row > .list-item { padding-left: 1.2rem; }
.row > .source, .row > .aside, .row > .embed { font: .85rem/1.5 var(--sans); color: var(--soft); margin-bottom: .4rem; }
.row > .aside { font-family: ui-monospace, Menlo, Consolas, monospace; }
mark { color: inherit; background: none; border-radius: 2px; padding: .05em 0; cursor: pointer; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .18em; text-decoration-skip-ink: none; }
mark.error { background: var(--error-wash); text-decoration-color: var(--error); }
mark.warning { background: var(--warning-wash); text-decoration-color: var(--warning); }
mark.info { background: var(--info-wash); text-decoration-color: var(--info); }
mark.caret { text-decoration: none; background: none; }
mark.caret::before { content: '\\2038'; font: 700 1.5em/0 var(--sans); vertical-align: -.05em; }
mark.caret.error { color: var(--error); } mark.caret.warning { color: var(--warning); } mark.caret.info { color: var(--info); }
mark.off { background: none; text-decoration: none; cursor: auto; }
mark.off.caret::before { content: ''; }
mark.lit { color: var(--ink); outline: 2px solid currentColor; outline-offset: 1px; }
.odd { font: 600 .62em/1 ui-monospace, Menlo, Consolas, monospace; border: 1px solid currentColor; border-radius: 3px; padding: 0 .3em; margin: 0 .1em; vertical-align: .15em; }
.margin { float: right; clear: right; width: 17rem; margin-right: -18.5rem; padding-bottom: .4rem; }
.note { border-left: 3px solid var(--line); padding: .1rem 0 .2rem .8rem; margin-bottom: .8rem; border-radius: 0 4px 4px 0; font-size: .88rem; line-height: 1.4; cursor: default; }
.note.error { border-color: var(--error); } .note.warning { border-color: var(--warning); } .note.info { border-color: var(--info); }
.note.lit.error { background: var(--error-wash); } .note.lit.warning { background: var(--warning-wash); } .note.lit.info { background: var(--info-wash); }
.note > p { overflow-wrap: anywhere; }
.note ul { margin-top: .2rem; color: var(--soft); }
.note.lit ul, .note.lit footer { color: inherit; }
.note li { overflow-wrap: anywhere; }
.note li b { font-weight: 600; }
.note footer { color: var(--soft); font-size: .78rem; margin-top: .2rem; display: flex; flex-wrap: wrap; gap: 0 .6em; }
.note .severity { font-weight: 600; }
.note.error .severity { color: var(--error); } .note.warning .severity { color: var(--warning); } .note.info .severity { color: var(--info); }
.cut { text-align: center; color: var(--soft); }
@media (max-width: 70rem) {
  body { grid-template: 'overview' 'stories' / minmax(0, 1fr); }
  #overview { position: static; max-height: none; padding: 1.5rem; }
  .rules { max-height: 14rem; overflow: auto; }
  main { padding: 0 1rem 4rem; }
}
@media (max-width: 48rem) {
  .sheet { padding: 1.5rem 1.2rem; }
  .row { display: flex; flex-direction: column; }
  .margin { float: none; width: auto; margin: -.4rem 0 .6rem; order: 2; }
  .row > .headline { font-size: 1.5rem; }
}
@media (hover: none) { .keys { display: none; } }
@media print {
  .story { content-visibility: visible; }
  body { display: block; background: none; }
  #overview nav, #overview section { display: none; }
  #overview { position: static; max-height: none; }
  .sheet { border: 0; box-shadow: none; padding: 0 18rem 0 0; }
  .row, .note { break-inside: avoid; }
}
`;

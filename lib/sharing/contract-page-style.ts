/**
 * The looks of a contract's page: a sheet to read, to write on and to print. A field lies over the
 * text it holds and takes its size from it; without the script, and on paper, the text itself is seen.
 */
export const CONTRACT_PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f6f2e9;
  --raised: #fcfaf4;
  --ink: #2a2622;
  --ink-soft: #62594e;
  --rule: #dcd3c3;
  --edge: #8c8171;
  --accent: #2f6653;
  --accent-ink: #fbf9f3;
  --book: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, Gelasio, "Noto Serif",
    "Noto Naskh Arabic", "Geeza Pro", "Noto Serif Hebrew", serif;
  --plain: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1816;
    --raised: #25211e;
    --ink: #e8e0d3;
    --ink-soft: #b3a899;
    --rule: #3a3531;
    --edge: #7d7367;
    --accent: #86b5a0;
    --accent-ink: #14201b;
  }
}
* {
  box-sizing: border-box;
  margin: 0;
}
[hidden] {
  display: none !important;
}
html {
  background: var(--paper);
  color: var(--ink);
  accent-color: var(--accent);
  -webkit-text-size-adjust: none;
  text-size-adjust: none;
}
body {
  max-inline-size: 40rem;
  margin-inline: auto;
  padding: 3rem 1.25rem 5rem;
  font: 1.125rem/1.5 var(--book);
  overflow-wrap: anywhere;
}
h1 {
  font-size: 2rem;
  font-weight: 400;
  line-height: 1.2;
}
h2,
label,
.soft,
button,
output {
  font: 0.875rem/1.5 var(--plain);
}
h2,
label,
.soft {
  color: var(--ink-soft);
}
.soft + .soft,
h1 + .soft {
  margin-block-start: 0.5rem;
}
header,
.part {
  margin-block-end: 2rem;
}
.part h2 {
  margin-block-end: 0.25rem;
}
.words {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
}
.said,
.words textarea,
.words input {
  grid-area: 1 / 1;
  min-inline-size: 0;
  inline-size: 100%;
  white-space: pre-wrap;
  overflow-wrap: break-word;
  font: inherit;
}
.said {
  unicode-bidi: plaintext;
  text-align: start;
}
.said::after {
  content: "\\200b";
}
.words textarea,
.words input,
.editable .words .said {
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--edge);
  border-radius: 0.375rem;
}
.words textarea,
.words input {
  background: var(--raised);
  color: inherit;
  resize: none;
  overflow: hidden;
}
.words input {
  max-inline-size: 14rem;
}
.editable .words .said {
  visibility: hidden;
}
.editable .long .said {
  min-block-size: 5.25rem;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 1px;
}
.names {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  gap: 0 2.5rem;
}
.alongside {
  margin-block-end: 2rem;
  padding-block-start: 1.5rem;
  border-block-start: 1px solid var(--rule);
}
.alongside h2 {
  color: inherit;
  font: 1.25rem/1.4 var(--book);
}
.alongside dt {
  margin-block-start: 1rem;
  color: var(--ink-soft);
  font: 0.875rem/1.5 var(--plain);
}
.alongside dd {
  margin-inline-start: 0;
  white-space: pre-wrap;
  overflow-wrap: break-word;
}
.save {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.75rem 1.25rem;
  margin-block-end: 2rem;
}
.save output {
  flex: 1 1 16rem;
}
button {
  padding: 0.625rem 1.25rem;
  border: 1px solid var(--accent);
  border-radius: 0.375rem;
  background: var(--accent);
  color: var(--accent-ink);
  cursor: pointer;
}
footer {
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--rule);
}
@page {
  margin: 20mm;
}
@media print {
  :root {
    color-scheme: light;
    --ink: #000;
    --ink-soft: #444;
    --rule: #bbb;
  }
  html {
    background: none;
  }
  body {
    max-inline-size: none;
    padding: 0;
    font-size: 12pt;
  }
  .words textarea,
  .words input,
  .save,
  .screen {
    display: none;
  }
  .editable .words .said {
    visibility: visible;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  .words .said:empty {
    min-block-size: 2.5rem !important;
    border-block-end: 1px solid var(--rule) !important;
  }
  .part {
    margin-block-end: 1.5rem;
  }
  .names {
    margin-block-start: 3rem;
    break-inside: avoid;
  }
  .names .part {
    display: flex;
    flex-direction: column-reverse;
  }
  .names .said {
    border-block-end: 1px solid var(--ink) !important;
  }
  h2 {
    break-after: avoid;
  }
}
`;

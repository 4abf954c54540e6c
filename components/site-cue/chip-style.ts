/**
 * How the chip looks, whatever the page says: an `!important` of a shadow root is stronger than any of
 * the page around it. The colours are those of `tokens.css`. The face is named by its kind alone,
 * since a page could put a font of its own behind any name and learn from it which letters are used.
 */
export const CHIP_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  inset-block-end: 16px !important;
  inset-inline-end: 16px !important;
  z-index: 2147483647 !important;
  display: block !important;
  box-sizing: border-box !important;
  inline-size: max-content !important;
  max-inline-size: min(22em, calc(100vi - 32px)) !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  color-scheme: light dark !important;
  user-select: none !important;
}
:host([dir="rtl"]) {
  direction: rtl !important;
}
section {
  display: flex;
  flex-direction: column;
  gap: 8px;
  max-block-size: calc(100vb - 64px);
  padding: 12px 14px;
  overflow: auto;
  border: 1px solid light-dark(#8c8171, #7d7367);
  border-radius: 10px;
  background: light-dark(#fcfaf4, #25211e);
  box-shadow: 0 4px 18px light-dark(#2a26221f, #0009);
  color: light-dark(#2a2622, #e8e0d3);
  font: 0.875em / 1.45 sans-serif;
}
[data-said]::before {
  content: attr(data-said);
}
h2,
p {
  margin: 0;
  overflow-wrap: anywhere;
  text-align: start;
}
h2 {
  color: light-dark(#62594e, #b3a899);
  font: inherit;
  font-size: 0.8571em;
}
p {
  unicode-bidi: plaintext;
}
footer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
button {
  min-block-size: 30px;
  padding: 2px 10px;
  border: 1px solid light-dark(#8c8171, #7d7367);
  border-radius: 6px;
  background: transparent;
  color: light-dark(#2f6653, #86b5a0);
  font: inherit;
  cursor: pointer;
}
button:hover {
  background: light-dark(#dfe6d9, #2a352f);
}
button:focus-visible {
  outline: 2px solid light-dark(#2f6653, #86b5a0);
  outline-offset: 2px;
}
@media (prefers-reduced-motion: no-preference) {
  section {
    animation: come 160ms;
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
}
@media print {
  :host {
    display: none !important;
  }
}
`;

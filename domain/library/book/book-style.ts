/** How a book looks where its reader has not chosen otherwise: no sizes, no colours, no faces of ours. */
export const BOOK_STYLE = `body { line-height: 1.45; }
h1, h2, h3 { text-align: left; hyphens: none; line-height: 1.2; break-after: avoid; }
h1 { font-size: 1.6em; margin: 2em 0 0.2em; }
h2 { font-size: 1.2em; margin: 1.8em 0 0.6em; }
p { margin: 0; text-indent: 1.2em; hyphens: auto; }
h1 + p, h2 + p, h3 + p, header p, blockquote p, figure p, li p, td p, hr + p, .turn p { text-indent: 0; }
.subtitle, .byline { font-style: italic; }
header { margin-bottom: 2.5em; }
.notes { font-size: 0.9em; margin-top: 0.8em; }
figure.quotation, blockquote { margin: 1em 1.5em; }
figure.quotation blockquote { margin: 0; }
figcaption { text-align: right; font-size: 0.9em; }
.verse { margin: 1em 1.5em; text-indent: 0; white-space: pre-line; hyphens: none; }
.turn { margin: 0.7em 0; }
.speaker { font-variant: small-caps; font-weight: normal; letter-spacing: 0.04em; }
table { border-collapse: collapse; margin: 1em 0; font-size: 0.9em; }
th, td { border-top: 1px solid; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
.align-right { text-align: right; }
.align-center { text-align: center; }
.footnotes { font-size: 0.9em; margin-top: 2.5em; border-top: 1px solid; padding-top: 1em; }
hr { border: 0; text-align: center; margin: 1.5em 0; }
a { color: inherit; }
.concept { text-decoration: none; }
.title-page { margin-top: 25%; }
`

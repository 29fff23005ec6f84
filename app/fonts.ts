import localFont from 'next/font/local'

// Alegreya: a book face whose default figures are old-style, with a true italic. The subsets of Literata, Source Serif and
// Newsreader come without the `onum` feature, so those could only show lining figures.
const text = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2',
      weight: '400 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/alegreya/files/alegreya-latin-wght-italic.woff2',
      weight: '400 900',
      style: 'italic',
    },
  ],
  variable: '--font-alegreya',
  adjustFontFallback: 'Times New Roman',
})

const textExtended = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/alegreya/files/alegreya-latin-ext-wght-normal.woff2',
      weight: '400 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/alegreya/files/alegreya-latin-ext-wght-italic.woff2',
      weight: '400 900',
      style: 'italic',
    },
  ],
  variable: '--font-alegreya-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

const interfaceFace = localFont({
  src: '../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  weight: '300 900',
  variable: '--font-figtree',
  adjustFontFallback: 'Arial',
})

const interfaceExtended = localFont({
  src: '../node_modules/@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2',
  weight: '300 900',
  variable: '--font-figtree-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

// The faces of readers who choose another one. A browser fetches them when they are used, not before.
const readingSans = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
      weight: '300 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-italic.woff2',
      weight: '300 900',
      style: 'italic',
    },
  ],
  variable: '--font-reading-sans',
  preload: false,
  adjustFontFallback: 'Arial',
})

const clear = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      weight: '200 800',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
      weight: '200 800',
      style: 'italic',
    },
  ],
  variable: '--font-clear',
  preload: false,
  adjustFontFallback: 'Arial',
})

/** Class names that define the font variables used by the tokens in app/styles/tokens.css and reader.css. */
export const fontVariables = [
  ...[text, textExtended, interfaceFace, interfaceExtended],
  ...[readingSans, clear],
]
  .map((font) => font.variable)
  .join(' ')

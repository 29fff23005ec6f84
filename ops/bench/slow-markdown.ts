/** Markdown made to be slow, of `length` characters. */
export type SlowMarkdown = { what: string; of: (length: number) => string }

const full =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Pieces, each a little longer than the one before, until there are enough. */
const growing =
  (piece: (index: number) => string) =>
  (length: number): string => {
    const parts: string[] = []
    let sum = 0
    for (let index = 0; sum < length; index++) {
      const part = piece(index)
      parts.push(part)
      sum += part.length
    }
    return parts.join('').slice(0, length)
  }

const around =
  (before: string, after: string) =>
  (length: number): string => {
    const times = Math.floor((length - 1) / (before.length + after.length))
    return `${before.repeat(times)}a${after.repeat(times)}`
  }

/** A beginning, and a piece over and over. */
const then =
  (start: string, piece: string) =>
  (length: number): string =>
    start + full(piece)(length - start.length)

/** A table of few long rows first, then many that have to be filled up. */
const shortRows =
  (row: string) =>
  (length: number): string => {
    const quarter = Math.floor(length / 4)
    return `${full('|a')(quarter)}|\n${full('|-')(quarter)}|\n${full(row)(2 * quarter)}`
  }

const sum =
  (...parts: ((length: number) => string)[]) =>
  (length: number): string =>
    parts.map((part) => part(Math.floor(length / parts.length))).join('\n\n')

/** What is known to bring readers of Markdown to a stand, and what would bring ours there: one line each. */
export const SLOW_MARKDOWN: readonly SlowMarkdown[] = [
  { what: 'strong in slanted in strong', of: around('*a **a ', ' a** a*') },
  { what: 'slanted, never begun', of: full('a_ ') },
  { what: 'slanted, never ended', of: full('_a ') },
  { what: 'stars against underscores', of: full('*a_ ') },
  { what: 'runs whose sum is three', of: then('a**b', 'c* ') },
  { what: 'two stars, one star', of: full('**a* ') },
  { what: 'nothing but stars', of: full('*') },
  { what: 'stars round a letter', of: around('*', '*') },
  { what: 'slanted links', of: full('**x [a*b**c*](d) ') },
  { what: 'strikes', of: full('~~a ') },
  { what: 'strikes of three', of: full('~~~a') },
  { what: 'nothing but strikes', of: full('a~~') },
  { what: 'brackets in brackets', of: around('[', ']') },
  { what: 'brackets never closed', of: full('[') },
  { what: 'brackets never opened', of: full('a]') },
  { what: 'links that wait for emphasis', of: full('[ a_') },
  { what: 'links that wait for a parenthesis', of: full('[ (](') },
  { what: 'links that wait for their address', of: full('[a](<b') },
  { what: 'links that wait for their end', of: full('[a](b') },
  { what: 'links that wait for their title', of: full('[a](b "') },
  { what: 'links in links', of: around('[', '](a)') },
  { what: 'parentheses in an address', of: then('[a](', '(') },
  { what: 'images in images', of: around('![', '](a)') },
  { what: 'images that wait', of: full('![[]()') },
  { what: 'quotations in one line', of: full('> ') },
  { what: 'quotations without a space', of: full('>') },
  { what: 'quotations that deepen', of: growing((index) => `${'>'.repeat(index)}a\n`) },
  { what: 'lines that go on lazily', of: then('> a\n', 'a\n') },
  { what: 'quotations of lists', of: full('> - ') },
  { what: 'lists of quotations', of: full('- > ') },
  { what: 'lists in one line', of: full('- ') },
  { what: 'numbers in one line', of: full('1. ') },
  { what: 'lists that deepen', of: growing((index) => `${'  '.repeat(index)}- a\n`) },
  { what: 'items', of: full('- a\n') },
  { what: 'lists that take turns', of: full('- a\n* b\n') },
  { what: 'code that opens longer each time', of: growing((index) => `a${'`'.repeat(index)}`) },
  { what: 'code that closes wrongly', of: full('`a`` ') },
  { what: 'fences', of: full('```\n') },
  { what: 'fences in quotations', of: full('> ```\n') },
  { what: 'indented code', of: full('    a\n\n') },
  { what: 'comments never closed', of: then('</', '<!--') },
  { what: 'declarations never closed', of: full('<!A ') },
  { what: 'instructions never closed', of: full('<?') },
  { what: 'sections never closed', of: full('<![CDATA[') },
  { what: 'tags never closed', of: full('<a b="') },
  { what: 'blocks of HTML', of: full('<div>\n\n') },
  { what: 'wide tables', of: sum(full('|a'), full('|-')) },
  { what: 'long tables', of: then('|a|b|\n|-|-|\n', '|a|b|\n') },
  { what: 'rows that must be filled', of: shortRows('a\n') },
  { what: 'rows of one bar', of: shortRows('|\n') },
  { what: 'tables after tables', of: full('|a|b|c|\n|-|-|-|\na\na\na\n\n') },
  { what: 'bars that do not count', of: then('|a|\n|-|\n', '|\\|`') },
  { what: 'references', of: growing((index) => `[${index}]: a\n`) },
  { what: 'references used', of: then('[a]: b\n\n', '[a]') },
  { what: 'a long reference used', of: sum(then('[a]: ', 'b'), full('[a]')) },
  { what: 'references that wait for their title', of: full('[a]: b "\n') },
  { what: 'footnotes', of: growing((index) => `[^${index}]: a\n\n`) },
  { what: 'a footnote used often', of: then('[^a]: b\n\n', '[^a]') },
  { what: 'footnotes in footnotes', of: growing((index) => `[^${index}]: [^${index + 1}]\n\n`) },
  { what: 'concepts', of: full('[[a|b]]') },
  { what: 'concepts never closed', of: full('[[a|') },
  { what: 'voices', of: full('**Q:** a\n\n') },
  { what: 'headings', of: full('# a\n') },
  { what: 'headings alike', of: full('a\n-\n') },
  { what: 'a heading that ends in signs', of: then('# a ', '#') },
  { what: 'rules', of: full('*\n') },
  { what: 'addresses in angles', of: full('<http://a.b>') },
  { what: 'addresses in half an angle', of: full('<http://a.b') },
  { what: 'addresses', of: full('http://a.b ') },
  { what: 'addresses without their name', of: full('http://') },
  { what: 'addresses of many dots', of: full('a.') },
  { what: 'an address of parentheses', of: then('http://a.b/', '(') },
  { what: 'mail addresses', of: full('a@b.c ') },
  { what: 'half mail addresses', of: full('a@b+') },
  { what: 'mentions', of: full('@abc ') },
  { what: 'nothing but @', of: full('@') },
  { what: 'schemes', of: full('mailto:') },
  { what: 'entities', of: full('&amp;') },
  { what: 'entities that are none', of: full('&a') },
  { what: 'one long entity', of: then('&', 'a') },
  { what: 'numbered letters', of: full('&#x1F600;') },
  { what: 'backslashes', of: full('\\') },
  { what: 'escapes', of: full('\\*') },
  { what: 'tabs', of: full('\t') },
  { what: 'spaces between letters', of: then('a', ' ') },
  { what: 'spaces at the ends', of: full('a       \n') },
  { what: 'line ends', of: full('\n') },
  { what: 'lines', of: full('a\n') },
  { what: 'accents on one letter', of: then('a', '\u0301') },
  { what: 'accents in the wrong order', of: then('a', '\u0301\u0323') },
  { what: 'accents as numbers', of: then('a', '&#x301;&#x323;') },
  { what: 'syllables in their letters', of: full('\u1100\u1161\u11a8') },
  { what: 'directions', of: full('\u202e\u2066') },
  { what: 'NUL', of: full('a\0') },
]

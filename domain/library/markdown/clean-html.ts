import sanitizeHtml from 'sanitize-html'

const BLOCK = ['id', 'data-b', 'data-s']

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'figure', 'figcaption', 'pre', 'hr'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'div', 'section'],
    ...['a', 'b', 'br', 'code', 'em', 's', 'strong', 'sup'],
  ],
  allowedAttributes: {
    ...Object.fromEntries(
      ['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'figcaption', 'pre', 'li', 'th', 'td'].map((tag) => [
        tag,
        BLOCK,
      ]),
    ),
    a: ['id', 'href', 'rel', 'title', 'aria-label', 'data-aside', 'data-concept'],
    div: ['id', 'role', 'tabindex', 'aria-label', 'data-speaker'],
    ol: ['start'],
    section: ['aria-label'],
  },
  allowedClasses: {
    a: ['footnote-back', 'concept'],
    b: ['speaker'],
    div: ['table-scroll', 'turn'],
    figure: ['quotation'],
    p: ['verse'],
    section: ['footnotes'],
    sup: ['footnote-ref'],
    td: ['align-right', 'align-center'],
    th: ['align-right', 'align-center'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
}

/** The second wall: whatever the renderer may have let through, only these tags, attributes and classes leave it. */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, ALLOWED)
}

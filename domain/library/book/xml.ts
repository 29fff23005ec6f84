const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Words as they stand between tags or in a double-quoted attribute of XML. */
export const xml = (text: string): string =>
  legal(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')

const TAG = /<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/g
const QUOTED_OR_EMPTY = /"[^"]*"|\s([a-z-]+)(?=[\s/>])/g

/** Finished HTML of the renderer as XML: every attribute gets a value. Elements without content are closed already. */
export const xmlOfHtml = (html: string): string =>
  legal(html).replace(TAG, (tag) =>
    tag.replace(QUOTED_OR_EMPTY, (found, name?: string) => (name ? ` ${name}=""` : found)),
  )

/** Without the signs that XML 1.0 knows no way to write (its production 2, Char). */
const legal = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')

type Sheet = { title: string; language: string; body: string }

/** A page of a book: XHTML as EPUB 3.3 asks for. */
export function xhtml({ title, language, body }: Sheet): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${xml(language)}" xml:lang="${xml(language)}">
<head><meta charset="utf-8"/><title>${xml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`
}

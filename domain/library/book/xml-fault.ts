const NAME = '[A-Za-z_][\\w.:-]*'
const REFERENCE = '&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);'
const VALUE = `"(?:[^<&"]|${REFERENCE})*"`
const PART = new RegExp(
  `<\\?xml [^?]*\\?>|<!DOCTYPE html>|<(/?)(${NAME})((?:\\s+${NAME}=${VALUE})*)\\s*(/?)>` +
    `|(?:[^<&]|${REFERENCE})+`,
  'uy',
)
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

/** What keeps a text from being the XML that a book may hold, in the place where it is found; null when it is well-formed. */
export function xmlFault(text: string): string | null {
  if (ILLEGAL.test(text)) return 'a sign that XML does not know'
  const open: string[] = []
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    PART.lastIndex = at
    const [whole, closing, name, attributes = '', empty] = PART.exec(text) ?? []
    if (whole === undefined) return `not XML: ${text.slice(at, at + 60)}`
    if (name === undefined) continue
    if (isNamedTwice(attributes)) return `an attribute twice: ${whole}`
    if (closing === '/' && open.pop() !== name) return `not open: ${whole}`
    if (closing === '' && empty === '') open.push(name)
  }
  return open.length === 0 ? null : `not closed: ${open.join(' ')}`
}

function isNamedTwice(attributes: string): boolean {
  const names = [...attributes.matchAll(/\s([^\s=]+)="[^"]*"/g)].map(([, name]) => name)
  return new Set(names).size < names.length
}

import { xml } from '@/domain/library/book/xml'

import {
  ARCHIVE_CONTENTS,
  ARCHIVE_PART_NAMES,
  type ArchivePartName,
  type ArchiveRecords,
} from './archive-contents'
import type { ArchiveRecord, ArchiveValue } from './archive-part'
import type { ArchiveLabel } from './archive-readme'

const STYLE = `body{font:1.05rem/1.6 Georgia,serif;max-width:44rem;margin:3rem auto;padding:0 1.2rem;color:#2b2622;background:#fbf8f3}
h1,h2{font-weight:500;line-height:1.25}h2{margin-top:3rem;border-bottom:1px solid #d9d0c3}
article{border:1px solid #e4dccf;border-radius:.5rem;padding:.4rem 1rem;margin:1rem 0;background:#fff}
dl{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.2rem 1rem;margin:.4rem 0}
dt{color:#6b6258;font-size:.9rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}.none{color:#6b6258;font-style:italic}
@media(prefers-color-scheme:dark){body{color:#e8e0d5;background:#1b1815}article{background:#24201c;border-color:#3a342e}
h2{border-color:#3a342e}dt,.none{color:#a89f93}a{color:#e0b48a}}
@media(max-width:30rem){dl{grid-template-columns:1fr}}`

/**
 * The archive as one page that needs nothing else. Every word in it stands escaped, and its policy lets no script run, whatever
 * somebody wrote.
 */
export function archivePage(records: ArchiveRecords, label: ArchiveLabel): string {
  const title = xml(`What ${label.library} holds of ${label.handle}`)
  const packed = xml(`Packed ${label.packedAt.toISOString()} at ${label.origin}`)
  const contents = ARCHIVE_PART_NAMES.map(
    (name) =>
      `<li><a href="#${name}">${xml(ARCHIVE_CONTENTS[name].title)}</a> (${records[name].length})</li>`,
  )
  const sections = ARCHIVE_PART_NAMES.map((name) => section(name, records[name], label.origin))
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${packed}</p>
<nav aria-label="Contents"><ul>
${contents.join('\n')}
</ul></nav>
${sections.join('\n')}
</body>
</html>
`
}

function section(name: ArchivePartName, records: readonly ArchiveRecord[], origin: string): string {
  const { title, about } = ARCHIVE_CONTENTS[name]
  const articles = records.map((record) => `<article>${fieldsOf(record, origin)}</article>`)
  const body = articles.length > 0 ? articles.join('\n') : '<p class="none">Nothing.</p>'
  return `<section aria-labelledby="${name}">
<h2 id="${name}">${xml(title)}</h2>
<p>${xml(about)}</p>
${body}
</section>`
}

const fieldsOf = (record: ArchiveRecord, origin: string): string =>
  `<dl>${Object.entries(record)
    .map(([field, value]) => `<dt>${xml(field)}</dt><dd>${valueOf(value, origin)}</dd>`)
    .join('')}</dl>`

function valueOf(value: ArchiveValue, origin: string): string {
  if (value === null || value === '') return '<span class="none">none</span>'
  if (isList(value)) return value.map((one) => valueOf(one, origin)).join(', ')
  if (typeof value === 'object') return fieldsOf(value, origin)
  const words = xml(String(value))
  return isOwnAddress(value, origin) ? `<a href="${words}">${words}</a>` : words
}

const isList = (value: ArchiveValue): value is readonly ArchiveValue[] => Array.isArray(value)

/** Only what leads to the library itself becomes a link. */
const isOwnAddress = (value: string | number | boolean, origin: string): boolean =>
  typeof value === 'string' && value.startsWith(`${origin}/`) && /^[\w:/.#-]+$/.test(value)

import 'server-only'
import { strToU8, zipSync } from 'fflate'

import { ARCHIVE_PART_NAMES, type ArchiveRecords } from '@/domain/accounts/archive/archive-contents'
import { archivePage } from '@/domain/accounts/archive/archive-page'
import { archiveReadme, type ArchiveLabel } from '@/domain/accounts/archive/archive-readme'

/** The archive as the bytes of a ZIP: README.md, index.html, and one JSON file for each part. */
export function archiveBytes(
  records: ArchiveRecords,
  label: ArchiveLabel,
): Uint8Array<ArrayBuffer> {
  const texts = {
    'README.md': archiveReadme(label),
    'index.html': archivePage(records, label),
    ...Object.fromEntries(
      ARCHIVE_PART_NAMES.map((name) => [
        `${name}.json`,
        `${JSON.stringify(records[name], null, 2)}\n`,
      ]),
    ),
  }
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, strToU8(text)]),
  )
  return new Uint8Array(zipSync(files, { level: 6, mtime: label.packedAt }))
}

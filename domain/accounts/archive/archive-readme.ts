import { ARCHIVE_CONTENTS, ARCHIVE_PART_NAMES, NOT_IN_ARCHIVE } from './archive-contents'
import type { ArchivePart } from './archive-part'

export type ArchiveLabel = {
  library: string
  /** The library's address, without a slash at its end. */
  origin: string
  handle: string
  packedAt: Date
}

/** What each file of the archive holds, field by field, in Markdown. */
export function archiveReadme({ library, origin, handle, packedAt }: ArchiveLabel): string {
  const files = ARCHIVE_PART_NAMES.map((name) => fileWords(name, ARCHIVE_CONTENTS[name]))
  return `# What ${library} holds of ${handle}

Packed ${packedAt.toISOString()} at ${origin}.

Open index.html to read it. The same is in the .json files, in UTF-8, each a list of records.
Times are ISO 8601, UTC. Nothing in here lets anyone in.

${files.join('\n')}
## What is not in here

${Object.values(NOT_IN_ARCHIVE)
  .map((reason) => `- ${reason}`)
  .join('\n')}
`
}

const fileWords = (name: string, { title, about, fields }: ArchivePart): string => `## ${name}.json

${title}. ${about}

${Object.entries(fields)
  .map(([field, meaning]) => `- \`${field}\`: ${meaning}`)
  .join('\n')}
`

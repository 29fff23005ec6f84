import 'server-only'
import type { LibraryFault } from '@/domain/library/fault'

/** A library with faults is refused whole; nothing of it was published. */
export class LibraryBroken extends Error {
  override readonly name = 'LibraryBroken'
  readonly faults: readonly LibraryFault[]

  constructor(faults: readonly LibraryFault[]) {
    const lines = faults.map(({ path, line, sentence }) => `${path}:${line}  ${sentence}`)
    super(['Nothing was published. Mend this first:', ...lines].join('\n'))
    this.faults = faults
  }
}

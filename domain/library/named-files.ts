import type { LibraryFault, Reading } from './fault'
import { isSlug } from './field-rules'
import { baseName, type LibraryFile } from './library-files'
import { slugOf } from './slug'

export type Named<Value> = Value & { slug: string; path: string }

/** The files that could be read, all names that are taken, and the faults of all. */
export type NamedFiles<Value> = {
  values: Named<Value>[]
  slugs: string[]
  faults: LibraryFault[]
}

/** Reads files whose name is an address: `essays/First Light.md` is `first-light`. */
export function readNamed<Value extends object>(
  files: readonly LibraryFile[],
  read: (text: string) => Reading<Value>,
): NamedFiles<Value> {
  const values: Named<Value>[] = []
  const faults: LibraryFault[] = []
  const taken = new Map<string, string>()
  for (const { path, text } of files) {
    const slug = slugOf(baseName(path))
    const sameName = taken.get(slug)
    if (!isSlug(slug)) {
      const sentence =
        'Name the file with letters from a to z, digits and hyphens: the name is its address.'
      faults.push({ path, line: 1, sentence })
    } else if (sameName !== undefined) {
      const sentence = `Give this file another name: ${sameName} has the address “${slug}” already.`
      faults.push({ path, line: 1, sentence })
    }
    taken.set(slug, sameName ?? path)
    const reading = read(text)
    faults.push(...reading.faults.map((fault) => ({ path, ...fault })))
    if (reading.value !== null) values.push({ ...reading.value, slug, path })
  }
  return { values, slugs: [...taken.keys()], faults }
}

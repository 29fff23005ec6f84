import type { EssayFile } from './essay-file'
import type { LibraryFault } from './fault'
import type { NamedFiles } from './named-files'

/** A former name of an essay belongs to it alone: no other essay has it, or has had it. */
export function formerNameFaults({ values, slugs }: NamedFiles<EssayFile>): LibraryFault[] {
  const taken = new Map<string, string>()
  return values.flatMap(({ was, slug, path, lineOf }) =>
    was.flatMap((former) => {
      const other = taken.get(former)
      taken.set(former, other ?? slug)
      const line = lineOf('was')
      if (former === slug) {
        return [{ path, line, sentence: `Take “${former}” out: it is the name the essay has.` }]
      }
      if (slugs.includes(former)) {
        const sentence = `Take “${former}” out, or rename that essay: one of this name is in the library.`
        return [{ path, line, sentence }]
      }
      if (other === undefined) return []
      return [{ path, line, sentence: `Take “${former}” out: “${other}” was called so already.` }]
    }),
  )
}

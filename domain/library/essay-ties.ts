import { authorByName, type AuthorFile } from './author-file'
import type { EssayFile } from './essay-file'
import type { LibraryFault } from './fault'
import type { Named, NamedFiles } from './named-files'
import { seriesByTitle, type SeriesFile } from './series-file'
import { slugOf } from './slug'

type Essay = Named<EssayFile>
type Slugged<Value> = Value & { slug: string }
type Tied<Value> = { known: Slugged<Value>[]; faults: LibraryFault[] }

/** The authors the essays name. Without author files a name is enough; with them it must be one of theirs. */
export function authorsOf(
  essays: readonly Essay[],
  files: NamedFiles<AuthorFile>,
): Tied<AuthorFile> {
  if (files.slugs.length === 0) {
    return {
      known: bySlug(
        essays.map(({ author }) => author),
        authorByName,
      ),
      faults: [],
    }
  }
  const unknown = essays.filter(({ author }) => !files.slugs.includes(author))
  const faults = unknown.map((essay) => unknownName(essay, 'author', files.slugs))
  return { known: files.values, faults }
}

/** The series the essays stand in, by the same rule. */
export function seriesOf(
  essays: readonly Essay[],
  files: NamedFiles<SeriesFile>,
): Tied<SeriesFile> {
  if (files.slugs.length === 0) {
    return {
      known: bySlug(
        essays.flatMap(({ series }) => series ?? []),
        seriesByTitle,
      ),
      faults: [],
    }
  }
  const unknown = essays.filter(({ series }) => series !== null && !files.slugs.includes(series))
  const faults = unknown.map((essay) => unknownName(essay, 'series', files.slugs))
  return { known: files.values, faults }
}

/** Two essays cannot stand at the same place of one series. */
export function placeFaults(essays: readonly Essay[]): LibraryFault[] {
  const taken = new Map<string, string>()
  return essays.flatMap(({ series, place, path, lineOf }) => {
    if (series === null || place === null) return []
    const key = `${slugOf(series)} ${place}`
    const other = taken.get(key)
    taken.set(key, other ?? path)
    if (other === undefined) return []
    const sentence = `Choose another place: ${other} is number ${place} of this series already.`
    return [{ path, line: lineOf('place'), sentence }]
  })
}

function bySlug<Value>(names: readonly string[], make: (name: string) => Value): Slugged<Value>[] {
  const made = new Map(names.map((name) => [slugOf(name), name]))
  return [...made].map(([slug, name]) => ({ ...make(name), slug }))
}

function unknownName(
  { path, lineOf, ...essay }: Essay,
  field: 'author' | 'series',
  slugs: readonly string[],
): LibraryFault {
  const name = essay[field] ?? ''
  const folder = field === 'author' ? 'authors' : 'series'
  const sentence = `Name one of ${slugs.join(', ')}, or write ${folder}/${slugOf(name)}.yaml: there is no ${field} “${name}”.`
  return { path, line: lineOf(field), sentence }
}

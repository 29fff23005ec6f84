/** Something of the library that has a page and a name; `by` is its author, where it has one. */
export type LibraryName = {
  kind: 'essays' | 'concepts' | 'series'
  slug: string
  title: string
  by: string
}

/** What stands first is meant, where two have one name. */
const KINDS: readonly LibraryName['kind'][] = ['essays', 'concepts', 'series']

const hrefOf = ({ kind, slug }: Pick<LibraryName, 'kind' | 'slug'>): string => `/${kind}/${slug}`

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Finds by slug, by kind and slug (`concepts/runner`), else by title, whatever its capitals and accents. */
export function nameFinder(names: readonly LibraryName[]): (typed: string) => Found | null {
  const known = new Map<string, LibraryName>()
  const learn = (key: string, name: LibraryName) => {
    if (!known.has(key)) known.set(key, name)
  }
  const ordered = KINDS.flatMap((kind) => names.filter((name) => name.kind === kind))
  for (const name of ordered) learn(hrefOf(name).slice(1), name)
  for (const name of ordered) learn(name.slug, name)
  for (const name of ordered) learn(folded(name.title), name)
  return (typed) => {
    const name = known.get(folded(typed))
    return name === undefined ? null : { href: hrefOf(name), title: name.title }
  }
}

type Found = { href: string; title: string }

/** One thing to choose while a name is typed, and what then stands between the brackets. */
export type NameChoice = Pick<LibraryName, 'kind' | 'title' | 'by'> & { typed: string }

const SYNTAX = /[[\]|]/g

/** What may be meant by the beginning of a name: titles that begin so, then those with a word that does, then those that hold it. */
export function namesLike(
  names: readonly LibraryName[],
  begun: string,
  countMax: number,
): NameChoice[] {
  const sought = folded(begun)
  if (sought === '') return []
  const find = nameFinder(names)
  const nearness = ({ title }: LibraryName): number => {
    const place = folded(title).indexOf(sought)
    if (place <= 0) return place
    return folded(title).includes(` ${sought}`) ? 1 : 2
  }
  return names
    .map((name) => ({ name, near: nearness(name) }))
    .filter(({ near }) => near >= 0)
    .toSorted((a, b) => a.near - b.near || a.name.title.localeCompare(b.name.title, 'en'))
    .slice(0, countMax)
    .map(({ name }) => {
      const short = find(name.slug)?.href === hrefOf(name) ? name.slug : hrefOf(name).slice(1)
      const words = name.title.replaceAll(SYNTAX, ' ').trim()
      return { kind: name.kind, title: name.title, by: name.by, typed: `${short}|${words}` }
    })
}

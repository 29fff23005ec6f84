import { unknownName, type KnownNames } from './known-names'

/** Pages that are there whatever the library holds. */
const PAGES = ['essays', 'series', 'authors', 'concepts', 'questions', 'search', 'bookmarks']
const FOLDERS = {
  essays: '.md',
  concepts: '.md',
  questions: '.md',
  series: '.yaml',
  authors: '.yaml',
}
/** Places of the page round the essay. */
const PAGE_PLACES = ['main', 'conversation', 'essay-body', 'series']

type Link = {
  address: string
  /** The essay the link stands in, by its slug. */
  from?: string
  /** Whether only the known pages of this site will do, as in the header. */
  strict?: boolean
}

/** What an editor should do about a link to a page, or a place of a page, that is not there; null when all is well. */
export function addressFault({ address, from, strict }: Link, names: KnownNames): string | null {
  const [path, place] = parted(address, '#')
  const [page] = parted(path, '?')
  if (page === '') return from === undefined ? null : placeFault(place, from, names)
  if (!page.startsWith('/')) return null
  const [folder = '', slug = '', ...rest] = page.slice(1).split('/')
  if (slug === '') return topFault(folder, { names, strict: strict === true })
  if (!isFolder(folder)) return strict ? noPage(page) : null
  const name = slug.replace(/\.(md|epub)$/, '')
  const isCompared = folder === 'concepts' && name === 'compare'
  const isFormer = folder === 'essays' && names.former.has(name)
  if (isCompared || isFormer) return null
  if (!names[folder].includes(name)) {
    return unknownName(name, names[folder], `${folder}/${name}${FOLDERS[folder]}`)
  }
  if (folder !== 'essays') return null
  if (names.essay(name)?.isDraft === true) {
    return `Publish “${name}” first, or take the link out: it is a draft.`
  }
  return rest.length === 0 ? placeFault(place, name, names) : null
}

function topFault(page: string, { names, strict }: { names: KnownNames; strict: boolean }) {
  const known = ['', ...PAGES, ...names.pages]
  return !strict || known.includes(page) ? null : noPage(`/${page}`)
}

function noPage(path: string): string {
  return `Lead to a page of this site, such as /essays, /series or /concepts: there is none at ${path}.`
}

function placeFault(place: string, slug: string, names: KnownNames): string | null {
  const essay = names.essay(slug)
  if (place === '' || place.startsWith(':~:') || essay === null) return null
  const id = decoded(place)
  if (PAGE_PLACES.includes(id)) return null
  const { html, contents } = names.rendered(essay)
  if (html.includes(` id="${id}"`)) return null
  const known = contents.map((heading) => `#${heading.id}`)
  const choice = known.length === 0 ? 'it has no headings' : `its headings are ${known.join(', ')}`
  return `Name a place of “${slug}” that is there: #${id} is none; ${choice}.`
}

function isFolder(name: string): name is keyof typeof FOLDERS {
  return Object.hasOwn(FOLDERS, name)
}

/** The text before the first such sign, and what follows it. */
function parted(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place)
  } catch {
    return place
  }
}

const QUOTATION = 'interleaf-quotation'
const WRITING = 'interleaf-writing'
const KEPT_MS = 3_600_000

/** Markdown that waits for the box on the page of this path. */
type Awaited = { path: string; markdown: string; at: number }
/** A box in which somebody writes about an essay or a question: where it is. */
type Writing = { about: string; place: string; at: number }

/** Leaves a quotation for the box of the page one is led to; over a sign-in too, which may come back in another tab. */
export function awaitQuotation(path: string, markdown: string): void {
  keep(QUOTATION, { path, markdown, at: Date.now() } satisfies Awaited)
}

/** What waits for the box on this page; it is given out once. */
export function takeAwaited(path: string): string | null {
  const { path: awaited, markdown } = kept(QUOTATION) ?? {}
  if (awaited !== path || typeof markdown !== 'string') return null
  forget(QUOTATION)
  return markdown
}

export const rememberWriting = (about: string, place: string): void => {
  keep(WRITING, { about, place, at: Date.now() } satisfies Writing)
}

export const forgetWriting = (): void => {
  forget(WRITING)
}

/** Where words about this were being written last; null when nobody does. */
export const writingAbout = (about: string): string | null => {
  const { about: other, place } = kept(WRITING) ?? {}
  return other === about && typeof place === 'string' ? place : null
}

function kept(name: string): Readonly<Partial<Record<string, unknown>>> | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    const isFresh = isKept(found) && Date.now() - found.at < KEPT_MS
    return isFresh ? found : null
  } catch {
    return null
  }
}

const isKept = (found: unknown): found is { at: number } =>
  typeof found === 'object' && found !== null && 'at' in found && typeof found.at === 'number'

/** Where nothing may be kept, the way leads to an empty box. */
function keep(name: string, what: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(what))
  } catch {
    return
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    return
  }
}

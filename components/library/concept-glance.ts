/** The beginning of a concept, as the preview shows it. */
export type ConceptGlance = { term: string; beginning: string; essays: number }

const asked = new Map<string, Promise<ConceptGlance | null>>()

/** Asks for a concept once per page. Null when it cannot be had: the word is a link all the same. */
export function conceptGlance(slug: string): Promise<ConceptGlance | null> {
  const known = asked.get(slug)
  if (known !== undefined) return known
  const glance = fetchGlance(slug).catch(() => null)
  asked.set(slug, glance)
  void glance.then((found) => {
    // What failed is asked again the next time.
    if (found === null) asked.delete(slug)
  })
  return glance
}

async function fetchGlance(slug: string): Promise<ConceptGlance | null> {
  const response = await fetch(`/api/concepts/${encodeURIComponent(slug)}`)
  if (!response.ok) return null
  const found = (await response.json()) as Partial<ConceptGlance> | null
  const { term, beginning, essays } = found ?? {}
  const isWhole =
    typeof term === 'string' && typeof beginning === 'string' && typeof essays === 'number'
  return isWhole ? { term, beginning, essays } : null
}

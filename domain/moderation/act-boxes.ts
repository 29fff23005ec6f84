/** What the choice of a rule says where it is a law that was broken. */
export const A_LAW = 'law'

const ALSO = 'also-'

type ReadCase = { caseId: string; version: number; revisionId: string }

/** The box by which a further case is decided alike: which one, and how it was read. */
export const boxOf = ({ caseId, version, revisionId }: ReadCase) => ({
  name: `${ALSO}${caseId}`,
  value: `${version}.${revisionId}`,
})

/** The case that a box stands for, as it was sent; null of any other field. */
export function caseOfBox([name, value]: [string, unknown]): object | null {
  if (!name.startsWith(ALSO)) return null
  const [version, revisionId] = String(value).split('.')
  return { caseId: name.slice(ALSO.length), version, revisionId }
}

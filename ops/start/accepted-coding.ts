export type Coding = 'br' | 'gzip' | 'identity'

/** What we would rather send stands first. */
const OURS: readonly Coding[] = ['br', 'gzip', 'identity']
const REMEMBERED_MAX = 200
const remembered = new Map<string, Coding>()

/**
 * The coding in which to answer an Accept-Encoding header (RFC 9110, 12.5.3): of ours the one with the greatest weight.
 * Who refuses everything, plain words too, gets them plain.
 */
export function acceptedCoding(header: string | undefined): Coding {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known !== undefined) return known
  const coding = choose(weights(header))
  if (remembered.size < REMEMBERED_MAX) remembered.set(header, coding)
  return coding
}

function choose(given: ReadonlyMap<string, number>): Coding {
  const weight = (coding: Coding) =>
    given.get(coding) ?? given.get('*') ?? (coding === 'identity' ? Number.MIN_VALUE : 0)
  const best = Math.max(...OURS.map(weight))
  return best === 0 ? 'identity' : (OURS.find((coding) => weight(coding) === best) ?? 'identity')
}

function weights(header: string) {
  const entries = header.split(',').map((part) => {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = q === undefined ? 1 : Number(q.slice(2))
    return [name, weight >= 0 && weight <= 1 ? weight : 0] as const
  })
  return new Map(entries)
}

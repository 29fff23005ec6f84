const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/
const GROUPS = 8
const PREFIX_GROUPS = 4

/**
 * The network that limits count for: an IPv4 address whole, an IPv6 address by its /64, for that is what one subscriber
 * has; an IPv4 address in IPv6 clothes (::ffff:a.b.c.d) as itself. What is no address is `unknown`, all of it together.
 */
export function networkOf(address: string): string {
  const plain = address.trim().toLowerCase().replace(/%.*$/, '')
  if (IPV4.test(plain)) return URL.canParse(`http://${plain}`) ? plain : 'unknown'
  const groups = groupsOf(plain)
  if (groups === null) return 'unknown'
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (isMapped) return dotted(groups[6] ?? 0, groups[7] ?? 0)
  const prefix = groups.slice(0, PREFIX_GROUPS).map((group) => group.toString(16))
  return `${prefix.join(':')}::/64`
}

/** The eight groups of an IPv6 address; null when it is none. URL writes every spelling in one way. */
function groupsOf(address: string): number[] | null {
  if (!/^[\da-f:.]+$/.test(address) || !URL.canParse(`http://[${address}]`)) return null
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  if (tail === undefined) return read(head)
  const [before, behind] = [read(head), read(tail)]
  const zeros = Array<number>(GROUPS - before.length - behind.length).fill(0)
  return [...before, ...zeros, ...behind]
}

const dotted = (high: number, low: number) =>
  [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')

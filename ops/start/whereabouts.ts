import type { PublicAddresses, Shelf } from '@/server/library/public-addresses'

/** Fixed addresses that stand among the names of a shelf. */
const FIXED = new Set(['/concepts/compare'])
const NAMED = /^(\/(essays|series|authors|concepts|questions)\/)([^/?]+)(.*)$/s
const NAMED_API = /^(\/api\/(essays|questions)\/)([^/?]+)(\/threads.*)$/s
const SUFFIX = /\.(?:md|epub)$/

/**
 * Where a request for this address (with its query string) belongs: `lost`, when the library has nothing of this name, or
 * where what has that name is now. Null for all that Next should see.
 */
export function whereabouts(
  url: string,
  addresses: PublicAddresses,
): { movedTo: string } | 'lost' | null {
  const match = NAMED.exec(url) ?? NAMED_API.exec(url)
  if (match === null) return null
  const [, before = '', shelf = '', segment = '', after = ''] = match
  if (FIXED.has(before + segment)) return null
  const suffix = SUFFIX.exec(segment)?.[0] ?? ''
  const name = decodeURIComponent(segment.slice(0, segment.length - suffix.length))
  if (addresses[shelf as Shelf].has(name)) return null
  const present = shelf === 'essays' ? addresses.formerEssays.get(name) : undefined
  return present === undefined ? 'lost' : { movedTo: before + present + suffix + after }
}

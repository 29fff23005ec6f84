import { unescaped } from './plain-words'
import { isNew, PASSED, someOf, type Check } from './writing'

/** With a scheme, without one, or only as the name of a site: as a comment makes links of them. */
const LINK =
  /(?:(?:https?|ftp):)?\/\/([^\s/?#<>()[\]"'\\]+)|\b((?:[\p{L}\p{N}-]+\.)+(?:com|net|org|info|biz|io|co|ru|su|cn|de|uk|fr|nl|pl|eu|app|dev|xyz|top|site|online|shop|club|link))\b/giu

/** The name of a site as browsers compare it (punycode, small); null when none has it. */
export function siteOf(written: string): string | null {
  try {
    return new URL(`https://${written.slice(written.lastIndexOf('@') + 1)}`).hostname.replace(
      /\.$/,
      '',
    )
  } catch {
    return null
  }
}

/** The sites that words lead to, each as often as it is named, without the library itself. */
const sitesIn = (words: string, ownHost: string): string[] =>
  [...unescaped(words).matchAll(LINK)].flatMap(([, named, bare]) => {
    const site = siteOf(named ?? bare ?? '')
    return site === null || site === ownHost ? [] : [site]
  })

const isAt = (site: string, held: string): boolean => site === held || site.endsWith(`.${held}`)

/** Links: where to, how many, and whether somebody new sends them. */
export const links: Check = (writing) => {
  const { words, settings, ownHost } = writing
  const sites = sitesIn(words, ownHost)
  const held = sites.filter((site) => settings.heldSites.some((one) => isAt(site, one)))
  if (held.length > 0)
    return { verdict: 'HOLD', evidence: `Links to ${someOf([...new Set(held)])}.` }
  if (sites.length > settings.linksMax)
    return { verdict: isNew(writing) ? 'HOLD' : 'FLAG', evidence: `${sites.length} links.` }
  return sites.length > 0 && settings.holdsFirstLinks && isNew(writing)
    ? { verdict: 'HOLD', evidence: `New here, and links to ${someOf([...new Set(sites)])}.` }
    : PASSED
}

const SAYS_NOTHING = /^(content|contents|essays|library|new|old|current|latest|texts)$/i

/** A name for a library that has no `site.yaml`: that of its folder, or of the one around it when the first says nothing. */
export function siteName(folder: string, parentFolder: string): string {
  const named = SAYS_NOTHING.test(folder) && parentFolder !== '' ? parentFolder : folder
  const words = named.replace(/[-_]+/g, ' ').trim()
  return words === '' ? 'Essays' : words.charAt(0).toUpperCase() + words.slice(1)
}

const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' })

/** Languages by their English names; what is no language tag stays as it was written. */
export const languageNames = (tags: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(tags.map(nameOf))

function nameOf(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

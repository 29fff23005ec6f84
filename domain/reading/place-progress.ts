/** How many of these essays were read, in words: "3 of 4 read". */
export function progressWords(slugs: readonly string[], read: ReadonlySet<string>): string {
  const count = slugs.filter((slug) => read.has(slug)).length
  return count === slugs.length && count > 0 ? 'all read' : `${count} of ${slugs.length} read`
}

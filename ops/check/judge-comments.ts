/**
 * What became of the comments: `acknowledged` are the keys that the library confirmed, `counts` how many comments each key
 * made. Throws when one is lost or stored twice, or when there were none to judge.
 */
export function judgeComments(acknowledged: Set<string>, counts: Map<string, number>): string {
  const lost = [...acknowledged].filter((key) => !counts.has(key))
  const doubled = [...counts].filter(([, comments]) => comments > 1)
  if (acknowledged.size === 0) throw new Error('No comment was acknowledged: nothing was tested.')
  if (lost.length > 0) throw new Error(`Acknowledged and lost: ${lost.join(', ')}`)
  if (doubled.length > 0) throw new Error(`Stored twice: ${doubled.join(', ')}`)
  return `${acknowledged.size} comments acknowledged through crashes; each is there once.`
}

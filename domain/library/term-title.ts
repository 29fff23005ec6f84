/** A term as a heading: as it is written in running text, with its first letter large. */
export const termTitle = (term: string): string => {
  const [first = '', ...rest] = term
  return first.toLocaleUpperCase('en') + rest.join('')
}

/** "One essay speaks of it", "12 essays speak of it". */
export function speakersSentence(essays: number): string {
  if (essays === 0) return 'No essay speaks of it yet'
  return essays === 1 ? 'One essay speaks of it' : `${essays} essays speak of it`
}

export type ConcordancePlace = {
  href: string
  parts: readonly { words: string; isMention: boolean }[]
  isCutBefore: boolean
  isCutAfter: boolean
}

type ConceptExcerptProps = { place: ConcordancePlace; number: number; title: string }

/** What an essay says around one mention, and the way to where it says so. */
export function ConceptExcerpt({ place, number, title }: ConceptExcerptProps) {
  return (
    <li>
      <blockquote className="excerpt" cite={place.href}>
        {place.isCutBefore ? '… ' : ''}
        {place.parts.map(({ words, isMention }, index) =>
          isMention ? <mark key={index}>{words}</mark> : words,
        )}
        {place.isCutAfter ? ' …' : ''}
      </blockquote>
      {/* A plain anchor: only a full visit makes the browser seek the very words. */}
      <a
        href={place.href}
        className="excerpt-place"
        aria-label={`Read it in its place: ${number} in “${title}”`}
      >
        Read it in its place
      </a>
    </li>
  )
}

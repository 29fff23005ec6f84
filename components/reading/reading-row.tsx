import { shareWords } from '@/domain/reading/place-share'
import type { EssayUnderWay } from '@/domain/reading/reading'

/** An essay its reader is in the middle of; it leads to the place. Three lines, whatever its title. */
export function ReadingRow({ essay }: { essay: EssayUnderWay & { href: string } }) {
  const { title, author, href, share, minutesLeft } = essay
  return (
    <article className="reading-row">
      <a href={href} className="card-link reading-row-title">
        {title}
      </a>
      <p className="text-ink-soft truncate text-sm">
        {shareWords(share)} · {minutesLeft} min left · {author}
      </p>
      <span aria-hidden="true" className="reading-line">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </article>
  )
}

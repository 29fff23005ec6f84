import { absoluteDate } from '@/components/ui/moment-words'
import { TextLink } from '@/components/ui/text-link'

type Voice = {
  place: number
  quotation: string
  href: string
  essay: { slug: string; title: string; author: string; publishedOn: string | null }
}

/** What the essays say to a question, side by side, none before the other. */
export function QuestionVoices({ voices }: { voices: readonly Voice[] }) {
  return (
    <ul className="voices">
      {voices.map(({ place, quotation, href, essay }) => (
        <li key={place}>
          <figure>
            <blockquote className="words whitespace-pre-line" cite={href}>
              {quotation}
            </blockquote>
            <figcaption className="text-ink-soft mt-4 text-sm">
              <TextLink href={`/essays/${essay.slug}`} className="text-ink font-semibold">
                {essay.title}
              </TextLink>
              <br />
              {essay.author}
              {essay.publishedOn === null ? null : (
                <>
                  {' · '}
                  <time dateTime={essay.publishedOn}>{absoluteDate(essay.publishedOn)}</time>
                </>
              )}
              <br />
              {/* A plain anchor: only a full visit makes the browser seek the very words. */}
              <a
                href={href}
                className="excerpt-place"
                aria-label={`Read it in its place: “${essay.title}”`}
              >
                Read it in its place
              </a>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}

import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { SimilarWords } from '@/domain/moderation/case'

import { CommentWords } from './comment-words'

/** The same words, or nearly, elsewhere. */
export function SimilarWordsList({ similar }: { similar: readonly SimilarWords[] }) {
  return (
    <section aria-labelledby="similar" className="text-sm">
      <h3 id="similar" className="text-base font-semibold">
        Similar words
      </h3>
      {similar.length === 0 ? (
        <p className="text-ink-soft">Nobody said the like lately.</p>
      ) : (
        <ul className="divide-rule divide-y">
          {similar.map((one) => (
            <li key={one.id} className="py-2">
              <Badge tone={one.isExact ? 'warning' : 'plain'}>
                {one.isExact ? 'the same' : 'alike'}
              </Badge>{' '}
              <bdi>{one.byline}</bdi>
              {one.isOfSame ? ' (the same member)' : ''},{' '}
              <TextLink href={`/c/${one.id}`}>
                <RelativeTime at={one.createdAt} />
              </TextLink>
              {one.note === null && !one.isExact ? (
                <div className="line-clamp-3">
                  <CommentWords html={one.html} />
                </div>
              ) : null}
              {one.note === null ? null : <p className="text-ink-soft">{one.note}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

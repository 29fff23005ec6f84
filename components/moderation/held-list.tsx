import { CopyWords } from '@/components/passages/copy-words'
import { Card } from '@/components/ui/card'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { HeldWords } from '@/domain/moderation/own-decision'

/** A member's own words that wait: what a moderator has still to read. */
export function HeldList({ held }: { held: readonly HeldWords[] }) {
  return (
    <ul className="flex flex-col gap-5">
      {held.map(({ commentId, words, where, writtenAt, isChange, reason }) => (
        <Card as="li" key={commentId} className="flex flex-col gap-4">
          <p className="text-sm [overflow-wrap:anywhere]">
            {isChange ? 'A change' : 'A comment'} in{' '}
            <TextLink href={`/c/${commentId}`}>
              <bdi>{where}</bdi>
            </TextLink>
            , written <RelativeTime at={writtenAt} />.{' '}
            {isChange ? 'Until then readers see the words as they were.' : null}
          </p>
          {reason === null ? null : (
            <p className="text-sm">
              An automatic check decided that a moderator reads it first, because: {reason}
            </p>
          )}
          <CopyWords label="Your words" words={words} />
        </Card>
      ))}
    </ul>
  )
}

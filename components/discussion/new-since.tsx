'use client'

import { ChevronDown, ChevronUp, type LucideIcon } from 'lucide-react'

import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { ThreadNews } from '@/domain/discussion/thread-news'

import { sinceWords } from './since-words'
import { useNewWalk } from './use-new-walk'
import { useVisit } from './use-visit'

type NewSinceProps = {
  threadId: string
  /** How many comments everyone could read when the page was made. */
  known: number
  /** Whether the page is the conversation itself, not one of its branches. */
  isWhole: boolean
}

/**
 * Over a conversation, for a member: how much is new since their last visit, and the way from one new comment to the next.
 * The page is the same for everyone; room for this is kept by discussion.css, so that nothing moves when it comes.
 */
export function NewSince({ threadId, known, isWhole }: NewSinceProps) {
  const news = useVisit({ threadId, known, isWhole })
  const { place, end, step } = useNewWalk(threadId, news)
  const isAny = news !== null && news.comments.length > 0
  return (
    <div className="new-since needs-script" data-any={isAny ? '' : undefined}>
      <p role="status">{news === null ? '' : newsWords(news, place, end)}</p>
      {isAny ? (
        <p className="flex shrink-0 gap-2">
          <StepButton
            label="Previous"
            letter="p"
            icon={ChevronUp}
            onStep={() => {
              step('back')
            }}
          />
          <StepButton
            label="Next"
            letter="n"
            icon={ChevronDown}
            onStep={() => {
              step('on')
            }}
          />
        </p>
      ) : null}
    </div>
  )
}

type StepButtonProps = { label: string; letter: string; icon: LucideIcon; onStep: () => void }

/** On a phone its face is the icon alone. */
function StepButton({ label, letter, icon: Icon, onStep }: StepButtonProps) {
  return (
    <Button
      aria-label={`${label} new comment`}
      aria-keyshortcuts={letter}
      className="button-icon sm:px-4"
      onClick={onStep}
    >
      <Icon aria-hidden="true" className="size-5" />
      <span className="max-sm:hidden">{label}</span>
      <span className="single-key max-sm:hidden">
        <Kbd>{letter}</Kbd>
      </span>
    </Button>
  )
}

function newsWords(
  { since, comments, hasMore }: ThreadNews,
  place: number,
  end: 'on' | 'back' | null,
): string {
  if (since === null) return 'What comes from now on will be marked as new.'
  const when = sinceWords(since, Date.now())
  const count = `${comments.length}${hasMore ? '+' : ''}`
  if (comments.length === 0) return `Nothing new ${when}`
  if (end === 'on') return `That was the last of ${count} new`
  if (end === 'back') return `This is where the ${count} new ones begin`
  return place < 0 ? `${count} new ${when}` : `${place + 1} of ${count} new ${when}`
}

import { MessageSquare } from 'lucide-react'

import { marginCount, type MarginPlace } from '@/domain/reading/margin'
import type { BesideThread } from '@/components/discussion/ask-conversations'

const WORDS_MAX = 60

type TalkMarkProps = {
  id: string
  place: MarginPlace<BesideThread>
  isOpen: boolean
  onPress: () => void
}

/** A quiet mark: how much was said there shows when it is pointed at, reached or pressed. */
export function TalkMark({ id, place, isOpen, onPress }: TalkMarkProps) {
  const count = marginCount(place.threads)
  const words = place.threads[0]?.passage?.quotation ?? ''
  const begin = words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX).trimEnd()}…` : words
  return (
    <button
      id={id}
      type="button"
      className="talk-mark"
      aria-expanded={isOpen}
      aria-label={`${count} about “${begin}”`}
      onClick={onPress}
    >
      <MessageSquare aria-hidden="true" className="size-4" />
      <span aria-hidden="true" className="talk-count">
        {count}
      </span>
    </button>
  )
}

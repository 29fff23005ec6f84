import { TextLink } from '@/components/ui/text-link'
import type { PlacementState } from '@/domain/passages/placement'

import { PassageStanding } from './passage-standing'

type PassageDiscussedProps = {
  passage: {
    id: string
    exact: string
    state: PlacementState
    essay: { slug: string; isWithdrawn: boolean }
    revision: { number: number; publishedAt: string }
  }
}

/** The words a conversation is about, as they were chosen. Where the essay has others now, or none, it is said. */
export function PassageDiscussed({ passage }: PassageDiscussedProps) {
  const { id, exact, state, essay, revision } = passage
  const isAsItWas = state === 'UNCHANGED' || state === 'MOVED'
  return (
    <figure className="mb-8">
      <blockquote className="quoted">{exact}</blockquote>
      <figcaption className="mt-2 flex flex-col gap-2 text-sm">
        {isAsItWas && !essay.isWithdrawn ? null : (
          <PassageStanding state={state} essay={essay} revision={revision} />
        )}
        <span>
          <TextLink href={`/p/${id}`}>
            {state === 'GONE' ? 'The passage, and where it stood' : 'Where these words stand'}
          </TextLink>
        </span>
      </figcaption>
    </figure>
  )
}

'use client'

import { Button } from '@/components/ui/button'

import { hideMargin } from './hidden-margins'
import { useTalk } from './use-talk'

/** Under the text: whether conversations are marked beside it, and how to have it otherwise. Nothing where there are none. */
export function TalkToggle({ slug }: { slug: string }) {
  const { threads, isShown, isHidden } = useTalk(slug)
  if (threads === null || threads.length === 0) return null
  return (
    <div className="needs-script flex flex-wrap items-center gap-x-4 gap-y-1">
      <p role="status" className="text-ink-soft text-sm">
        {isHidden
          ? 'The marks of conversations are hidden in this essay.'
          : isShown
            ? 'Conversations about passages are marked in the margin.'
            : 'Readers spoke about passages of this essay. Under “Aa” you choose when that is marked in the margin.'}
      </p>
      {isHidden || isShown ? (
        <Button
          variant="plain"
          onClick={() => {
            hideMargin(slug, !isHidden)
          }}
        >
          {isHidden ? 'Show them' : 'Hide them in this essay'}
        </Button>
      ) : null}
    </div>
  )
}

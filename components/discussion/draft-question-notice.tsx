import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'

import type { DraftQuestion } from './draft-view'

type DraftQuestionNoticeProps = {
  question: DraftQuestion
  useOther: () => void
  keepOwn: () => void
}

/** Other words for the same box: both can be read, and the writer says which stay. */
export function DraftQuestionNotice({ question, useOther, keepOwn }: DraftQuestionNoticeProps) {
  const { words, title = '', contentNote = '' } = question.words
  return (
    <div role="alert">
      <Notice tone="warning" title="Which words do you want to keep?">
        <p>
          {question.from === 'tab' ? (
            'You typed other words for this box in another tab.'
          ) : (
            <>
              You typed other words for this box on another device,{' '}
              <RelativeTime at={question.updatedAt} />.
            </>
          )}{' '}
          Nothing is replaced before you choose.
        </p>
        <blockquote
          tabIndex={0}
          aria-label="The other words"
          className="quoted my-3 max-h-60 overflow-y-auto wrap-anywhere whitespace-pre-wrap"
        >
          {[title, contentNote, words].filter((text) => text !== '').join('\n\n')}
        </blockquote>
        <div className="flex flex-wrap gap-3">
          <Button onClick={useOther}>Use the other words</Button>
          <Button onClick={keepOwn}>Keep those in the box</Button>
        </div>
      </Notice>
    </div>
  )
}

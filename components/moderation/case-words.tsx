import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { CaseView } from '@/domain/moderation/case'

import { CommentWords } from './comment-words'

type CaseWordsProps = { about: Pick<CaseView, 'id' | 'html' | 'folded' | 'contentNote'> }

/** The very words that are decided on. What may hurt is folded until it is asked for. */
export function CaseWords({ about: { id, html, folded, contentNote } }: CaseWordsProps) {
  return (
    <Card as="section" className="case-words">
      <h3 className="visually-hidden">The words</h3>
      {folded === null ? (
        <CommentWords html={html} />
      ) : (
        <>
          <p className="text-ink-soft text-sm">
            {contentNote ? (
              <>
                Content note: <bdi>{contentNote}</bdi>
              </>
            ) : (
              folded
            )}
          </p>
          <Disclosure key={id} id="case-words" summary="Show the words">
            <CommentWords html={html} />
          </Disclosure>
        </>
      )}
    </Card>
  )
}

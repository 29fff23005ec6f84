import type { ReactNode } from 'react'

import type { FormAction } from '@/domain/form-state'

import { HiddenFold } from './hidden-fold'
import { ShowAgain } from './show-again'

/** What a reader has hidden for themselves, and what shows it again. */
export type HiddenComments = { ids: readonly string[]; change: FormAction }

type HiddenCommentFoldProps = { commentId: string; hidden: HiddenComments; children: ReactNode }

/** A comment away from its conversation: folded where its reader hid it, with the way back. */
export const HiddenCommentFold = ({ commentId, hidden, children }: HiddenCommentFoldProps) =>
  hidden.ids.includes(commentId) ? (
    <HiddenFold because="A comment that you hid.">
      {children}
      <ShowAgain commentId={commentId} action={hidden.change} />
    </HiddenFold>
  ) : (
    children
  )

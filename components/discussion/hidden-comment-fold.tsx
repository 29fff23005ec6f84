import type { ReactNode } from 'react'

import type { FormAction } from '@/domain/form-state'

import { HiddenFold } from './hidden-fold'
import { ShowAgain } from './show-again'

/** What a reader has hidden for themselves, and what shows it again. */
export type HiddenComments = { ids: readonly string[]; change: FormAction }

type HiddenCommentFoldProps = {
  commentId: string
  hidden: HiddenComments
  /** Whether its reader muted the handle under which everyone reads it. */
  isMuted?: boolean
  children: ReactNode
}

/** A comment away from its conversation: folded where its reader hid it, with the way back, or muted whoever wrote it. */
export const HiddenCommentFold = ({
  commentId,
  hidden,
  isMuted = false,
  children,
}: HiddenCommentFoldProps) =>
  hidden.ids.includes(commentId) ? (
    <HiddenFold because="A comment that you hid.">
      {children}
      <ShowAgain commentId={commentId} action={hidden.change} />
    </HiddenFold>
  ) : (
    <HiddenFold because={isMuted ? 'A comment by someone you muted.' : null}>{children}</HiddenFold>
  )

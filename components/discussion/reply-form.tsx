import type { ReactNode } from 'react'

import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { writerOf } from '@/domain/discussion/byline'
import { boxName } from '@/domain/discussion/draft-box'
import { COMMENT_LENGTH_MAX } from '@/domain/discussion/comment'
import type { FormAction } from '@/domain/form-state'

import { ContentNoteField } from './content-note-field'
import { UnnamedChoice } from './unnamed-choice'
import { KeptDraft } from './kept-draft'
import { WordsField } from './words-field'

type ReplyFormProps = {
  action: FormAction
  threadId: string
  /** Whose words are typed here, as copies on the device name them. */
  owner: string
  /** Made anew for each form: the same key never makes a second comment. */
  clientKey: string
  /** Null: the opening comment is answered. */
  answered: { id: string; handle: string | null; isUnnamed: boolean } | null
  /** Whether one may post as "a reader" here. */
  allowsUnnamed: boolean
  /** The draft that the address of the page names. */
  draft?: { words: string; contentNote: string } | null
  /** Words of a comment that were asked for by a link: they stand in the box. */
  quotation?: string | null
  /** What whoever may not write yet finds in its place; null for those who may. */
  invitation: ReactNode
}

export function ReplyForm(props: ReplyFormProps) {
  const { action, threadId, clientKey, answered, invitation, draft } = props
  const place = `/threads/${threadId}`
  return (
    <ActionForm
      key={clientKey}
      id="reply"
      action={action}
      idle={invitation}
      place={answered ? `${place}?reply=${answered.id}` : place}
      hidden={{ threadId, clientKey, parentId: answered?.id }}
    >
      <WordsField
        label={answered ? `Your answer to ${writerOf(answered) ?? 'this comment'}` : 'Your words'}
        lengthMax={COMMENT_LENGTH_MAX}
        defaultValue={draft?.words}
        quotation={props.quotation ?? null}
      />
      <ContentNoteField {...(draft && { defaultValue: draft.contentNote })} />
      {props.allowsUnnamed ? <UnnamedChoice /> : null}
      <KeptDraft owner={props.owner} box={boxOf(threadId, answered?.id)} clientKey={clientKey} />
      <div className="flex flex-wrap items-center gap-4">
        <PendingButton>Post</PendingButton>
        {answered ? (
          <TextLink href={`/threads/${threadId}`}>Answer the conversation instead</TextLink>
        ) : null}
      </div>
    </ActionForm>
  )
}

const boxOf = (threadId: string, commentId: string | undefined): string =>
  boxName(commentId === undefined ? { kind: 'thread', threadId } : { kind: 'reply', commentId })

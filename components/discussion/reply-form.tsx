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
  /** The conversation that began with what is answered and went into this one: the box is the one in which it was answered. */
  joined: string | null
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
  const { action, threadId, clientKey, answered, joined, invitation, draft } = props
  const box =
    joined === null
      ? { threadId, parentId: answered?.id }
      : { threadId: joined, parentId: undefined }
  return (
    <ActionForm
      key={clientKey}
      id="reply"
      action={action}
      idle={invitation}
      place={
        box.parentId ? `/threads/${threadId}?reply=${box.parentId}` : `/threads/${box.threadId}`
      }
      hidden={{ ...box, clientKey }}
      isTakenOnce
    >
      <WordsField
        label={answered ? `Your answer to ${writerOf(answered) ?? 'this comment'}` : 'Your words'}
        lengthMax={COMMENT_LENGTH_MAX}
        defaultValue={draft?.words}
        quotation={props.quotation ?? null}
      />
      <ContentNoteField {...(draft && { defaultValue: draft.contentNote })} />
      {props.allowsUnnamed ? <UnnamedChoice /> : null}
      <KeptDraft owner={props.owner} box={nameOf(box)} clientKey={clientKey} />
      <div className="flex flex-wrap items-center gap-4">
        <PendingButton>Post</PendingButton>
        {answered ? (
          <TextLink href={`/threads/${threadId}`}>Answer the conversation instead</TextLink>
        ) : null}
      </div>
    </ActionForm>
  )
}

type Box = { threadId: string; parentId: string | undefined }

const nameOf = ({ threadId, parentId }: Box): string =>
  boxName(
    parentId === undefined ? { kind: 'thread', threadId } : { kind: 'reply', commentId: parentId },
  )

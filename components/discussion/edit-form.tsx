import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { COMMENT_LENGTH_MAX } from '@/domain/discussion/comment'
import { boxName } from '@/domain/discussion/draft-box'
import type { FormAction } from '@/domain/form-state'

import { ContentNoteField } from './content-note-field'
import { KeptDraft } from './kept-draft'
import { WordsField } from './words-field'

type EditFormProps = {
  action: FormAction
  commentId: string
  /** Whose words are typed here, as copies on the device name them. */
  owner: string
  comment: { revisionId: string; words: string; contentNote: string }
  /** The draft that the address of the page names. */
  draft: { words: string; contentNote: string } | null
}

/** The words of a comment to be changed. */
export function EditForm({ action, commentId, owner, comment, draft }: EditFormProps) {
  const { revisionId, words, contentNote } = comment
  const shown = draft ?? comment
  return (
    <ActionForm action={action} hidden={{ commentId, revisionId }} isTakenOnce>
      <WordsField
        label="Your words"
        rows={8}
        defaultValue={shown.words}
        lengthMax={COMMENT_LENGTH_MAX}
      />
      <ContentNoteField defaultValue={shown.contentNote} />
      <KeptDraft
        owner={owner}
        box={boxName({ kind: 'edit', commentId })}
        before={{ words, contentNote }}
      />
      <div>
        <PendingButton>Save the words</PendingButton>
      </div>
    </ActionForm>
  )
}

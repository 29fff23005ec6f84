import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { COMMENT_LENGTH_MAX } from '@/domain/discussion/comment'
import type { FormAction } from '@/domain/form-state'

import { ContentNoteField } from './content-note-field'
import { WordsField } from './words-field'

type EditFormProps = {
  action: FormAction
  commentId: string
  comment: { revisionId: string; words: string; contentNote: string }
}

/** The words of a comment to be changed. */
export function EditForm({ action, commentId, comment }: EditFormProps) {
  const { revisionId, words, contentNote } = comment
  return (
    <ActionForm action={action} hidden={{ commentId, revisionId }}>
      <WordsField label="Your words" rows={8} defaultValue={words} lengthMax={COMMENT_LENGTH_MAX} />
      <ContentNoteField defaultValue={contentNote} />
      <div>
        <PendingButton>Save the words</PendingButton>
      </div>
    </ActionForm>
  )
}

import { TypedField } from '@/components/ui/typed-field'
import { CONTENT_NOTE_LENGTH_MAX } from '@/domain/discussion/comment'

/** The note before the words, for whoever would rather not meet them unprepared. */
export function ContentNoteField({ defaultValue }: { defaultValue?: string }) {
  return (
    <TypedField
      label="Content note"
      name="contentNote"
      optional
      maxLength={CONTENT_NOTE_LENGTH_MAX}
      autoComplete="off"
      hint="Such as “talks about violence”: your words stay folded until someone asks for them."
      {...(defaultValue !== undefined && { defaultValue })}
    />
  )
}

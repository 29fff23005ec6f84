import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import { boxName } from '@/domain/discussion/draft-box'
import { COMMENT_LENGTH_MAX } from '@/domain/discussion/comment'
import { TITLE_LENGTH_MAX } from '@/domain/discussion/thread'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'
import type { FormAction } from '@/domain/form-state'

import { ContentNoteField } from './content-note-field'
import { UnnamedChoice } from './unnamed-choice'
import { KeptDraft } from './kept-draft'
import { WordsField } from './words-field'

type Passage = { revision: string; start: number; end: number; quotation: string }

type ThreadFormProps = {
  action: FormAction
  subject: Pick<ThreadSubject, 'kind' | 'slug'>
  clientKey: string
  /** Whose words are typed here, as copies on the device name them. */
  owner: string
  /** Whether one may post as "a reader" here. */
  allowsUnnamed: boolean
  passage?: Passage | null
  /** The draft that the address of the page names. */
  draft?: { title: string; words: string; contentNote: string } | null
}

export function ThreadForm({ action, subject, clientKey, passage, ...form }: ThreadFormProps) {
  const { draft } = form
  const { kind: about, slug } = subject
  const { quotation, ...choice } = passage ?? { quotation: null }
  return (
    <ActionForm
      key={clientKey}
      action={action}
      place={placeOf(subject, passage ?? null)}
      hidden={{ about, slug, clientKey, ...choice }}
      isTakenOnce
    >
      {quotation ? <blockquote className="quoted">{quotation}</blockquote> : null}
      <TypedField
        label="Title"
        name="title"
        maxLength={TITLE_LENGTH_MAX}
        autoComplete="off"
        defaultValue={draft?.title}
      />
      <WordsField
        label="Your words"
        rows={8}
        lengthMax={COMMENT_LENGTH_MAX}
        defaultValue={draft?.words}
      />
      <ContentNoteField {...(draft && { defaultValue: draft.contentNote })} />
      {form.allowsUnnamed ? <UnnamedChoice /> : null}
      <KeptDraft
        owner={form.owner}
        box={boxName({ kind: 'new-thread', about, slug, passage: passageName(passage ?? null) })}
        clientKey={clientKey}
      />
      <div>
        <PendingButton>Open the conversation</PendingButton>
      </div>
    </ActionForm>
  )
}

const passageName = (passage: Passage | null): string | null =>
  passage && `${passage.revision}-${passage.start}-${passage.end}`

/** The address of the page on which this form stands. */
function placeOf({ kind, slug }: ThreadFormProps['subject'], passage: Passage | null): string {
  const page = `/${kind === 'essay' ? 'essays' : 'questions'}/${slug}/discussion/new`
  if (passage === null) return page
  const { revision, start, end } = passage
  return `${page}?revision=${revision}&start=${start}&end=${end}`
}

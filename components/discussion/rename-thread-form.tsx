import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TypedField } from '@/components/ui/typed-field'
import { TITLE_LENGTH_MAX } from '@/domain/discussion/thread'
import type { ThreadDesk } from '@/domain/discussion/thread-desk'
import type { FormAction } from '@/domain/form-state'

import { ReasonField } from './reason-field'

type RenameThreadFormProps = { desk: ThreadDesk; action: FormAction }

/** Gives a conversation another title. */
export function RenameThreadForm({ desk, action }: RenameThreadFormProps) {
  return (
    <section aria-labelledby="rename">
      <SectionHeading id="rename">Another title</SectionHeading>
      <ActionForm action={action} hidden={{ threadId: desk.id }}>
        <TypedField
          label="Title"
          name="title"
          defaultValue={desk.title}
          maxLength={TITLE_LENGTH_MAX}
        />
        <ReasonField id="rename-why" />
        <div>
          <PendingButton variant="quiet">Rename</PendingButton>
        </div>
      </ActionForm>
    </section>
  )
}

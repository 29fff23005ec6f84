import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TypedField } from '@/components/ui/typed-field'
import type { ThreadDesk } from '@/domain/discussion/thread-desk'
import type { FormAction } from '@/domain/form-state'

import { ReasonField } from './reason-field'

type MoveThreadFormsProps = { desk: ThreadDesk; merge: FormAction; move: FormAction }

/** Lets a conversation go into another, or to another essay or question. */
export function MoveThreadForms({ desk, merge, move }: MoveThreadFormsProps) {
  const hidden = { threadId: desk.id }
  return (
    <>
      <section aria-labelledby="merge">
        <SectionHeading id="merge">Merge into another conversation</SectionHeading>
        <ActionForm action={merge} hidden={hidden}>
          <TypedField
            label="Address of the other conversation"
            name="into"
            hint="Its first words stay; the first words of this one will answer them. The address of this one leads there."
          />
          <ReasonField id="merge-why" />
          <div>
            <PendingButton variant="quiet">Merge</PendingButton>
          </div>
        </ActionForm>
      </section>
      <section aria-labelledby="move">
        <SectionHeading id="move">Move to another essay or question</SectionHeading>
        <ActionForm action={move} hidden={hidden}>
          <TypedField
            label="Address of the essay or question"
            name="to"
            hint={`It stands at ${desk.subject.address} now.`}
          />
          <ReasonField id="move-why" />
          <div>
            <PendingButton variant="quiet">Move</PendingButton>
          </div>
        </ActionForm>
      </section>
    </>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import { TypedField } from '@/components/ui/typed-field'
import { TypedSelect } from '@/components/ui/typed-select'
import type { ThreadDesk } from '@/domain/discussion/thread-desk'
import { SLOW_SECONDS, slowWords } from '@/domain/discussion/thread-terms'
import type { FormAction } from '@/domain/form-state'

import { ReasonField } from './reason-field'

type TermsFormProps = { desk: ThreadDesk; action: FormAction }

/** Where a conversation stands in lists, and under which terms one writes in it. */
export function TermsForm({ desk, action }: TermsFormProps) {
  const { terms } = desk
  return (
    <section aria-labelledby="terms">
      <SectionHeading id="terms">Place and terms</SectionHeading>
      <ActionForm key={terms.seen} action={action} hidden={{ threadId: desk.id, seen: terms.seen }}>
        <div>
          <TypedCheckbox
            name="pinned"
            label="Pinned: first in lists"
            defaultChecked={terms.isPinned}
          />
          <TypedCheckbox
            name="locked"
            label="Locked: only moderators write"
            defaultChecked={terms.isLocked}
          />
          <TypedCheckbox
            name="byApproval"
            label="Replies by approval"
            hint="Every reply waits for a moderator before others see it."
            defaultChecked={terms.byApproval}
          />
        </div>
        <TypedSelect label="Slow mode" name="slowSeconds" defaultValue={String(terms.slowSeconds)}>
          {SLOW_SECONDS.map((seconds) => (
            <option key={seconds} value={seconds}>
              {slowWords(seconds)}
            </option>
          ))}
        </TypedSelect>
        <TypedField
          label="Open until"
          name="openUntil"
          type="date"
          defaultValue={terms.openUntil}
          hint="The last day on which one may write, in UTC."
          optional
        />
        <ReasonField id="terms-why" />
        <div>
          <PendingButton variant="quiet">Save the terms</PendingButton>
        </div>
      </ActionForm>
    </section>
  )
}

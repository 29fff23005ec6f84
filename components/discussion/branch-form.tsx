import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TypedField } from '@/components/ui/typed-field'
import { TITLE_LENGTH_MAX } from '@/domain/discussion/thread'
import type { MovableBranch } from '@/domain/discussion/thread-desk'
import type { FormAction } from '@/domain/form-state'

import { ReasonField } from './reason-field'

type BranchFormProps = {
  /** The reply that was chosen in the conversation; null: none yet. */
  branch: MovableBranch | null
  action: FormAction
}

/** Makes a conversation of its own of a reply and all that answers it. */
export function BranchForm({ branch, action }: BranchFormProps) {
  return (
    <section aria-labelledby="branch">
      <SectionHeading id="branch">A reply as a new conversation</SectionHeading>
      {branch === null ? (
        <p className="text-ink-soft text-sm">
          Choose “Move” below a reply of yours in the conversation. What answers it goes along, and
          all addresses stay good.
        </p>
      ) : (
        <>
          <p className="text-ink-soft text-sm">By {branch.byline}, with all that answers it:</p>
          {/* Rendered and made safe when it was written: domain/discussion/comment-markdown.ts. */}
          <blockquote
            className="quoted words mt-2 mb-5 text-sm"
            dangerouslySetInnerHTML={{ __html: branch.html }}
          />
          <ActionForm action={action} hidden={{ commentId: branch.id }}>
            <TypedField
              id="branch-title"
              label="Title of the new conversation"
              name="title"
              maxLength={TITLE_LENGTH_MAX}
            />
            <ReasonField id="branch-why" />
            <div>
              <PendingButton variant="quiet">Make it a conversation</PendingButton>
            </div>
          </ActionForm>
        </>
      )}
    </section>
  )
}

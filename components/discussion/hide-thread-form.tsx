import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ThreadDesk } from '@/domain/discussion/thread-desk'
import type { FormAction } from '@/domain/form-state'

type HideThreadFormProps = { desk: ThreadDesk; action: FormAction }

/** Folds a conversation in one's own lists, or shows it again. */
export function HideThreadForm({ desk, action }: HideThreadFormProps) {
  const wish = desk.isHidden ? 'show' : 'hide'
  return (
    <section aria-labelledby="hide">
      <SectionHeading id="hide">For you alone</SectionHeading>
      <p className="text-ink-soft mb-3 text-sm">
        {desk.isHidden
          ? 'You hid this conversation: it is folded in your lists.'
          : 'A hidden conversation is folded in your lists. Nobody else notices.'}
      </p>
      <ActionForm action={action} hidden={{ threadId: desk.id, wish }}>
        <div>
          <PendingButton variant="quiet">
            {desk.isHidden ? 'Show it again' : 'Hide this conversation'}
          </PendingButton>
        </div>
      </ActionForm>
    </section>
  )
}

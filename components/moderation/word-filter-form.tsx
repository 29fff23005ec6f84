import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { FormAction } from '@/domain/form-state'
import { LEARNED_MIN } from '@/domain/moderation/checks/learned'

type WordFilterFormProps = { action: FormAction; filter: { approved: number; removed: number } }

/** What the filter learned from, and the way to let it forget. */
export function WordFilterForm({ action, filter }: WordFilterFormProps) {
  const { approved, removed } = filter
  const isReady = Math.min(approved, removed) >= LEARNED_MIN
  return (
    <section aria-labelledby="filter" className="mt-12">
      <SectionHeading id="filter">The filter</SectionHeading>
      <p>
        It learned from {approved} approved and {removed} removed comments, here and from nobody
        else’s. {isReady ? '' : `Until it knows ${LEARNED_MIN} of each it says nothing.`}
      </p>
      <p className="text-ink-soft mt-2 mb-5 text-sm">
        It keeps no words, only how often each was approved or removed, under a number. Where it
        speaks, moderators read which words made it.
      </p>
      <ActionForm action={action}>
        <div>
          <PendingButton variant="quiet" pending="Forgetting…">
            Forget what it learned
          </PendingButton>
        </div>
      </ActionForm>
    </section>
  )
}

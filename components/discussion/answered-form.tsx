import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ThreadDesk } from '@/domain/discussion/thread-desk'
import type { FormAction } from '@/domain/form-state'

type AnsweredFormProps = { desk: ThreadDesk; action: FormAction }

/** Marks a conversation about a question as answered, or takes the mark away. */
export function AnsweredForm({ desk, action }: AnsweredFormProps) {
  const wish = desk.isAnswered ? 'open' : 'answered'
  return (
    <section aria-labelledby="answered">
      <SectionHeading id="answered">Answered</SectionHeading>
      <p className="text-ink-soft mb-3 text-sm">
        {desk.isAnswered
          ? 'It is marked as answered. One can still write in it.'
          : 'Tells everyone, in lists too, that they find an answer here.'}
      </p>
      <ActionForm action={action} hidden={{ threadId: desk.id, wish }}>
        <div>
          <PendingButton variant="quiet">
            {desk.isAnswered ? 'Take the mark away' : 'Mark as answered'}
          </PendingButton>
        </div>
      </ActionForm>
    </section>
  )
}

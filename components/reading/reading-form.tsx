import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FormAction } from '@/domain/form-state'

/** What a member can say of an essay they read. */
export type ReadingActs = { forget: FormAction; sayRead: FormAction; sayUnread: FormAction }

type ReadingFormProps = {
  essay: { slug: string; title: string }
  action: FormAction
  words: string
}

/** One wish about one essay, as a form of one button. */
export function ReadingForm({ essay, action, words }: ReadingFormProps) {
  return (
    <ActionForm action={action} hidden={{ slug: essay.slug }} className="shrink-0">
      <PendingButton variant="plain">
        {words}
        <VisuallyHidden>: {essay.title}</VisuallyHidden>
      </PendingButton>
    </ActionForm>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/domain/form-state'
import { OUTSIDE_TRIED_MAX } from '@/domain/moderation/outside-trial'

/** That another program takes part, which no trial of settings asks, and the way to ask it. */
export function OutsideTrialForm({ action }: { action: FormAction }) {
  return (
    <section className="mt-12" aria-labelledby="outside">
      <SectionHeading id="outside">The other program</SectionHeading>
      <p className="mb-4 text-base">
        A program of yours is asked about new words too: see{' '}
        <TextLink href="/owner/webhooks">Other programs</TextLink>. It takes no part when settings
        are tried, because it would be sent a thousand comments each time. Ask it about the last{' '}
        {OUTSIDE_TRIED_MAX} here; nothing is held by that. It can take up to twenty seconds.
      </p>
      <ActionForm action={action}>
        <PendingButton variant="quiet" pending="Asking…">
          Ask it about the last {OUTSIDE_TRIED_MAX}
        </PendingButton>
      </ActionForm>
    </section>
  )
}

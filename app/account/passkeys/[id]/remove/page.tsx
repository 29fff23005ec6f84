import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { confirmedOnly } from '@/app/confirmed-only'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { passkeysOf } from '@/server/accounts/passkeys-of'

import { takeAway } from '../../actions'

export const metadata: Metadata = { title: 'Remove a passkey', robots: { index: false } }

export default async function RemovePasskeyPage({
  params,
}: PageProps<'/account/passkeys/[id]/remove'>) {
  const { id } = await params
  const actor = await confirmedOnly(`/account/passkeys/${id}/remove`)
  const passkey = (await passkeysOf(actor)).passkeys.find((one) => one.id === id)
  if (!passkey) notFound()
  return (
    <Page
      title="Remove this passkey?"
      kicker={<TextLink href="/account/passkeys">Passkeys</TextLink>}
      width="narrow"
      lead={`“${passkey.name}” will let nobody in any more. Where you are signed in, you stay so.`}
    >
      <ActionForm action={takeAway} hidden={{ id }}>
        <div className="flex flex-wrap gap-3">
          <PendingButton variant="danger" pending="Removing…">
            Remove it
          </PendingButton>
          <ButtonLink href="/account/passkeys">Keep it</ButtonLink>
        </div>
      </ActionForm>
    </Page>
  )
}

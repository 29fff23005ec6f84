import type { Metadata } from 'next'

import { confirmedOnly } from '@/app/confirmed-only'
import { PasskeyForm } from '@/components/accounts/passkey-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'

export const metadata: Metadata = { title: 'Add a passkey', robots: { index: false } }

export default async function NewPasskeyPage({ searchParams }: PageProps<'/account/passkeys/new'>) {
  await confirmedOnly('/account/passkeys/new')
  const { name } = await searchParams
  return (
    <Page
      title="Add a passkey"
      kicker={<TextLink href="/account/passkeys">Passkeys</TextLink>}
      width="narrow"
      lead="Give it a name; then your device asks you to unlock it, as you always do."
    >
      <PasskeyForm name={typeof name === 'string' ? name : ''} />
    </Page>
  )
}

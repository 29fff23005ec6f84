import type { Metadata } from 'next'

import { ButtonLink } from '@/components/ui/button-link'
import { Page } from '@/components/ui/page'

export const metadata: Metadata = { title: 'This leaf is blank' }

export default function NotFound() {
  return (
    <Page
      title="This leaf is blank"
      lead="Nothing stands at this address, or it was taken down, or whoever shared it shares it no longer."
    >
      <ButtonLink href="/">See all essays</ButtonLink>
    </Page>
  )
}

import type { Metadata } from 'next'

import { HousePage } from '@/components/library/house-page'
import { TextLink } from '@/components/ui/text-link'
import { housePage } from '@/app/house-pages'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const { title } = await housePage('guidelines')
  return { title, alternates: { canonical: '/guidelines' } }
}

export default async function GuidelinesPage() {
  return (
    <HousePage {...await housePage('guidelines')}>
      <p className="mt-10 text-base">
        Members report a comment from its place in the conversation. Whoever has no account and
        finds one that breaks the law can <TextLink href="/report">report it by mail</TextLink>.
      </p>
    </HousePage>
  )
}

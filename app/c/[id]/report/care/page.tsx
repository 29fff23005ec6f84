import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { placesOfCare } from '@/app/care-places'
import { housePage } from '@/app/house-pages'
import { memberOnly } from '@/app/member-only'
import { CarePage } from '@/components/library/care-page'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { hasWorried } from '@/server/moderation/has-worried'

export const metadata: Metadata = { title: 'Thank you for looking', robots: { index: false } }

/** Where whoever is worried about someone is led: that it arrived, and places to turn to. */
export default async function WorriedPage({ params }: PageProps<'/c/[id]/report/care'>) {
  const id = uuid.safeParse((await params).id)
  if (!id.success) notFound()
  const actor = await memberOnly(`/c/${id.data}/report/care`)
  if (!(await hasWorried(actor, id.data))) notFound()
  return (
    <CarePage
      {...await housePage('care')}
      places={await placesOfCare()}
      before={
        <Notice tone="success" title="It arrived. Thank you for looking out for someone.">
          <p>
            A moderator will read it before all else. It counts against nobody, and they are not
            told who wrote. You will hear under{' '}
            <TextLink href="/account/reports">Your reports</TextLink> that it was read.
          </p>
          <p>
            <TextLink href={`/c/${id.data}`}>Back to the conversation</TextLink>
          </p>
        </Notice>
      }
    />
  )
}

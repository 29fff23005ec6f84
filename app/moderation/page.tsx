import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { DeskPlaces } from '@/components/moderation/desk-places'
import { DeskKeys } from '@/components/moderation/desk-keys'
import { DeskLive } from '@/components/moderation/desk-live'
import { DeskQueue } from '@/components/moderation/desk-queue'
import { DeskShows } from '@/components/moderation/desk-shows'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { deskAddress } from '@/domain/moderation/desk-wish'
import { readDeskWish } from '@/domain/moderation/read-desk-wish'
import { nextCase } from '@/domain/moderation/next-case'
import { may } from '@/domain/permissions'
import { deskQueue } from '@/server/moderation/desk-queue'

import { chosenCase } from './case-chosen'
import { CaseScreen } from './case-screen'
import { DeskLog } from './desk-log'
import { DeskTrace } from './desk-trace'

export const metadata: Metadata = { title: 'Moderation', robots: { index: false } }

export default async function ModerationPage({ searchParams }: PageProps<'/moderation'>) {
  const actor = await memberOnly('/moderation')
  if (!may(actor, 'moderation.see')) notFound()
  const asked = await searchParams
  const wish = readDeskWish(asked)
  const queue = await deskQueue(actor, wish)
  const current = await chosenCase(actor, asked['case'], queue.cases)
  const places = {
    hereHref: deskAddress(wish, current?.id ?? null),
    nextHref: deskAddress(wish, nextCase(current?.id ?? null, queue.cases)),
  }
  return (
    <Page title="Moderation" width="wide" lead="One case at a time. Every decision can be undone.">
      <DeskPlaces />
      <DeskShows shown={wish.show} />
      <DeskTrace {...{ actor, wish }} wanted={asked['case']} />
      <DeskLive since={queue.until}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
          <DeskQueue
            key={`${wish.show} ${wish.after ?? ''}`}
            {...queue}
            currentId={current?.id ?? null}
            wish={{ ...wish, until: queue.until }}
            isAsked={wish.until !== null}
          />
          {current ? (
            <CaseScreen {...{ actor, about: current, ...places }} />
          ) : (
            <NoCase isAll={wish.show === 'all'} />
          )}
        </div>
      </DeskLive>
      <DeskKeys queue={queue.cases.map(({ id }) => id)} currentId={current?.id ?? null} />
      <DeskLog actor={actor} />
    </Page>
  )
}

const NoCase = ({ isAll }: { isAll: boolean }) =>
  isAll ? (
    <EmptyState title="Nothing waits">Every case is decided. Thank you.</EmptyState>
  ) : (
    <EmptyState title="Nothing of this kind waits">Look at everything, or another kind.</EmptyState>
  )

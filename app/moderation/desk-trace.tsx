import { randomUUID } from 'node:crypto'

import { CaseEnded } from '@/components/moderation/case-ended'
import { LastActLine } from '@/components/moderation/last-act-line'
import type { Actor } from '@/domain/actor'
import { deskAddress, type DeskWish } from '@/domain/moderation/desk-wish'
import { endOfCase } from '@/server/moderation/end-of-case'
import { lastActOf } from '@/server/moderation/last-act-of'

import { undo, undoBatch } from './actions'

type DeskTraceProps = { actor: Actor; wish: DeskWish; wanted: unknown }

/** What one decided last, to be undone; and what another did to the case that was asked for. */
export async function DeskTrace({ actor, wish, wanted }: DeskTraceProps) {
  const [act, end] = await Promise.all([lastActOf(actor), endOfCase(actor, wanted)])
  return (
    <>
      <LastActLine
        {...{ act, undo, undoBatch }}
        requestKey={randomUUID()}
        back={deskAddress(wish, act?.caseId ?? null)}
      />
      {end ? <CaseEnded end={end} /> : null}
    </>
  )
}

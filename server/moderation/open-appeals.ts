import 'server-only'
import type { Actor } from '@/domain/actor'
import type { AppealItem } from '@/domain/moderation/appeal-case'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { APPEAL_ITEM_FIELDS, appealItem, team } from './appeal-item'

const SHOWN_MAX = 100

/** Appeals that nobody has answered: those this moderator may answer first, then the oldest. */
export async function openAppeals(actor: Actor, now = new Date()): Promise<AppealItem[]> {
  const reader = mustBeAllowed(actor, 'moderation.see')
  const [rows, everyone] = await Promise.all([
    db.appeal.findMany({
      where: { closedAt: null },
      orderBy: { createdAt: 'asc' },
      take: SHOWN_MAX,
      include: APPEAL_ITEM_FIELDS,
    }),
    team(),
  ])
  const items = rows.map((row) => appealItem(row, { reader, team: everyone, now }))
  const isTheirs = ({ answerer }: AppealItem) => Number(answerer === 'you')
  return items.toSorted((one, other) => isTheirs(other) - isTheirs(one))
}

import 'server-only'
import { db } from '@/server/db'

import { MODERATORS_CARE } from './store-pages'

/** What moderators should know beside a case in which somebody may be at risk, as HTML; null when the library says nothing. */
export const careGuidance = async (): Promise<{ html: string } | null> =>
  db.libraryPage.findUnique({ where: { slug: MODERATORS_CARE }, select: { html: true } })

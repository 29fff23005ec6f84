import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { may } from '@/domain/permissions'

/** The owner who asks for this page; to all others it does not exist. */
export async function ownerOnly(here: string): ReturnType<typeof memberOnly> {
  const actor = await memberOnly(here)
  if (!may(actor, 'library.settings')) notFound()
  return actor
}

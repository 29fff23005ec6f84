import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CareCountryInput } from '@/domain/library/care-places'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { announceLibrary } from './announce-library'
import { CARE_PREFIX } from './store-pages'

const UNKNOWN = 'Choose one of these countries: content/care.md names no other.'

/** Says whose places the care page shows first; written down, and seen on the page at once. */
export async function chooseCareCountry(actor: Actor, input: CareCountryInput): Promise<void> {
  const owner = mustBeAllowed(actor, 'library.settings')
  const careCountry = input.country === '' ? null : input.country
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM library WHERE id = 1 FOR UPDATE`
    const before = await tx.library.findUniqueOrThrow({ where: { id: 1 } })
    if (before.careCountry === careCountry) return
    const slug = `${CARE_PREFIX}${careCountry ?? ''}`
    if (careCountry !== null && !(await tx.libraryPage.findUnique({ where: { slug } })))
      throw new Refusal('invalid', UNKNOWN, { country: UNKNOWN })
    await tx.library.update({ where: { id: 1 }, data: { careCountry } })
    const reason = `Care page, places first of: ${careCountry ?? 'no country'}.`
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
    await announceLibrary(tx, true)
  })
}

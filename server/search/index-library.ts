import 'server-only'
import { textConfiguration } from '@/domain/search/text-language'
import type { Transaction } from '@/server/db'

import { indexComments } from './index-comments'
import { indexEssays } from './index-essays'
import { indexNames } from './index-names'

/** Raise it with every change to what an entry is made of: all are then made anew at the next publication. */
const INDEX_VERSION = 1

/**
 * Brings what search finds in line with what is published, within the transaction that publishes: entries whose source
 * changed are made anew, entries of what readers no longer see are deleted. In another language everything is made anew.
 */
export async function indexLibrary(tx: Transaction): Promise<void> {
  const { language } = await tx.library.findUniqueOrThrow({ where: { id: 1 } })
  const wished = { configuration: textConfiguration(language), version: INDEX_VERSION }
  const { configuration, version } = await tx.searchIndex.findUniqueOrThrow({ where: { id: 1 } })
  if (configuration !== wished.configuration || version !== wished.version) {
    await tx.searchIndex.update({ where: { id: 1 }, data: wished })
    await tx.searchEntry.deleteMany()
    await tx.searchWord.deleteMany()
    await indexComments(tx)
  }
  await indexNames(tx)
  await indexEssays(tx)
}

import 'server-only'
import { COLOURS, type ColourWords } from '@/domain/bookmarks/colour'
import type { Transaction } from '@/server/db'

/** Takes over what a file calls the colours, where the member calls them nothing of their own. */
export async function nameUnnamedColours(
  tx: Transaction,
  memberId: string,
  colours: Partial<ColourWords>,
): Promise<void> {
  const data = COLOURS.flatMap((colour) => {
    const words = colours[colour]
    return words === undefined ? [] : [{ memberId, colour, words }]
  })
  await tx.colourMeaning.createMany({ data, skipDuplicates: true })
}

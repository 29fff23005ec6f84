import 'server-only'
import type { Actor } from '@/domain/actor'
import { COLOUR_WORDS, COLOURS } from '@/domain/bookmarks/colour'
import type { ColourNamesInput } from '@/domain/bookmarks/colour-names'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Keeps what each colour means to the actor. Empty words, and the house's own, are not kept. */
export async function nameColours(actor: Actor, input: ColourNamesInput): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  const data = COLOURS.flatMap((colour) => {
    const words = input[colour]
    return words === '' || words === COLOUR_WORDS[colour] ? [] : [{ memberId, colour, words }]
  })
  await transaction(async (tx) => {
    await tx.colourMeaning.deleteMany({ where: { memberId } })
    await tx.colourMeaning.createMany({ data, skipDuplicates: true })
  })
}

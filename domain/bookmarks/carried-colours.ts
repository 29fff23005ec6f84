import { z } from 'zod'

import type { CarriedBookmark } from './carried'
import { COLOUR_WORDS, COLOURS, type Colour, type ColourWords } from './colour'
import { colourNamesInput } from './colour-names'

const words = (colour: Colour) => colourNamesInput.shape[colour].optional().catch(undefined)

/** What a file calls the colours; what cannot be read is let be. */
export const carriedColours = z
  .object({ EMBER: words('EMBER'), MOSS: words('MOSS'), SKY: words('SKY'), ROSE: words('ROSE') })
  .transform((found): Partial<ColourWords> => named((colour) => found[colour]))
  .catch({})

/** What the keeper of these bookmarks calls their colours, where that is not the house's word. */
export const coloursIn = (bookmarks: readonly CarriedBookmark[]): Partial<ColourWords> =>
  named((colour) => {
    const meant = bookmarks.find((one) => one.colour === colour && one.meaning !== '')?.meaning
    return words(colour).parse(meant)
  })

function named(wordsOf: (colour: Colour) => string | undefined): Partial<ColourWords> {
  const own = COLOURS.flatMap((colour) => {
    const said = wordsOf(colour) ?? ''
    return said === '' || said === COLOUR_WORDS[colour] ? [] : [[colour, said] as const]
  })
  return Object.fromEntries(own)
}

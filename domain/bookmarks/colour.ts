export const COLOURS = ['EMBER', 'MOSS', 'SKY', 'ROSE'] as const

export type Colour = (typeof COLOURS)[number]

export type ColourWords = Readonly<Record<Colour, string>>

/** What a colour means, in the words a reader sees until they name it themselves: a colour never stands alone. */
export const COLOUR_WORDS: ColourWords = {
  EMBER: 'true for me',
  MOSS: 'return to',
  SKY: 'question',
  ROSE: 'dear',
}

/** What a colour looks like, in a word. */
export const COLOUR_NAMES: ColourWords = {
  EMBER: 'Ember',
  MOSS: 'Moss',
  SKY: 'Sky',
  ROSE: 'Rose',
}

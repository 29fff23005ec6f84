export const COLOURS = ['EMBER', 'MOSS', 'SKY', 'ROSE'] as const

export type Colour = (typeof COLOURS)[number]

/** What a colour means, in the words a reader sees: a colour never stands alone. */
export const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  EMBER: 'true for me',
  MOSS: 'return to',
  SKY: 'question',
  ROSE: 'dear',
}

import type { Colour } from '@/domain/bookmarks/colour'

/** The class that gives an element the colour of a mark. */
export const colourClass = (colour: Colour): string => `mark-${colour.toLowerCase()}`

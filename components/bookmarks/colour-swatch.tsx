import type { Colour } from '@/domain/bookmarks/colour'

import { colourClass } from './colour-class'

/** A dab of a mark's colour, always beside its word. */
export function ColourSwatch({ colour }: { colour: Colour }) {
  return <span aria-hidden="true" className={`swatch ${colourClass(colour)}`} />
}

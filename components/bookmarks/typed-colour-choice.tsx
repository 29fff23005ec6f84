'use client'

import { useTyped } from '@/components/ui/action-form'
import { COLOURS, type Colour, type ColourWords } from '@/domain/bookmarks/colour'

import { ColourChoice } from './colour-choice'

/** A `ColourChoice` of an `ActionForm`: after a refusal it keeps what was chosen. */
export function TypedColourChoice({ colour, words }: { colour: Colour; words: ColourWords }) {
  const { value } = useTyped('colour')
  const chosen = COLOURS.find((one) => one === value) ?? colour
  return <ColourChoice key={chosen} name="colour" colour={chosen} words={words} />
}

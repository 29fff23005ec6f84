import { COLOUR_WORDS, COLOURS, type Colour, type ColourWords } from '@/domain/bookmarks/colour'

import { colourClass } from './colour-class'
import { ColourSwatch } from './colour-swatch'

type ColourChoiceProps = {
  name: string
  /** Controlled when `onChoose` is given, else the first choice of a plain form. */
  colour: Colour
  /** What the colours mean to this reader. */
  words?: ColourWords
  onChoose?: (colour: Colour) => void
}

/** The four marks, each named by what it means to the reader. */
export function ColourChoice({ name, colour, words = COLOUR_WORDS, onChoose }: ColourChoiceProps) {
  return (
    <fieldset>
      <legend className="sr-only">What these words are to you</legend>
      <div className="grid grid-cols-2 gap-1.5 sm:flex sm:flex-wrap">
        {COLOURS.map((one) => (
          <label key={one} className={`colour-chip ${colourClass(one)}`}>
            <input
              type="radio"
              name={name}
              value={one}
              className="sr-only"
              {...(onChoose
                ? {
                    checked: one === colour,
                    onChange: () => {
                      onChoose(one)
                    },
                  }
                : { defaultChecked: one === colour })}
            />
            <ColourSwatch colour={one} />
            {words[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

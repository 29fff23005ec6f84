import type { CheckSettings } from '../check-settings'

import { lexiconOf, type Lexicon } from './tokens'
import type { WordList } from './writing'

const made = new WeakMap<readonly string[], Lexicon>()

/** A list of these settings, ready to be looked for: made once for as long as the settings are kept. */
export function lexiconIn(settings: CheckSettings, list: WordList): Lexicon {
  const entries = settings[list]
  const known = made.get(entries)
  if (known !== undefined) return known
  const lexicon = lexiconOf(entries)
  made.set(entries, lexicon)
  return lexicon
}

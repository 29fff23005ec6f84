import { unstable_isUnrecognizedActionError as isOfFormerRelease } from 'next/navigation'

import type { FormAction } from '@/domain/form-state'
import { typedValues } from '@/domain/typed-values'

// docs/decisions/031-where-no-answer-comes.md
const UNHEARD =
  'It could not be sent: the library did not answer. Nothing that you typed is lost. Send it once more'
const FORMER_RELEASE =
  'The library was renewed while this page stood open, and takes its form no more. Copy what you typed, and load the page anew.'

/**
 * An action that answers also where nobody could be reached: with a sentence, and what was typed. What Next itself says, to
 * lead on or that a page is not there, and what failed over there, is left to it.
 */
export const sentOrKept =
  (action: FormAction, isTakenOnce: boolean): FormAction =>
  async (state, form) => {
    try {
      return await action(state, form)
    } catch (problem) {
      if (problem instanceof Error && 'digest' in problem) throw problem
      const back = { status: 'refused', fields: {}, values: typedValues(form) } as const
      if (isOfFormerRelease(problem)) return { ...back, message: FORMER_RELEASE }
      const message = `${UNHEARD}${isTakenOnce ? '; it is taken once.' : ' when the connection is back.'}`
      return { ...back, message, isUnheard: true }
    }
  }

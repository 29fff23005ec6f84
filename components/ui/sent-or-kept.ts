import type { FormAction } from '@/domain/form-state'
import { typedValues } from '@/domain/typed-values'

const NOT_SENT =
  'It could not be sent: the library was not reached. All that you typed stands here. Send it once more; it is taken once.'

/**
 * An action that answers also where nobody could be reached: with a sentence, and what was typed. What Next itself says, to
 * lead on or that a page is not there, and what failed over there, is left to it.
 */
export const sentOrKept =
  (action: FormAction): FormAction =>
  async (state, form) => {
    try {
      return await action(state, form)
    } catch (problem) {
      if (problem instanceof Error && 'digest' in problem) throw problem
      return { status: 'refused', message: NOT_SENT, fields: {}, values: typedValues(form) }
    }
  }

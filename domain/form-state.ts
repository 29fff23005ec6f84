import type { WayOn } from './refusal'

/** What a form knows after it was sent: typed values come back with every refusal, so nothing is lost. */
export type FormState =
  | { status: 'idle' }
  | { status: 'done'; message: string }
  | {
      status: 'refused'
      message: string
      fields: Readonly<Record<string, string>>
      values: Readonly<Record<string, string>>
      /** The form is for members: sign in, and come back to it. */
      needsSignIn?: true
      /** What stands in the place of what was sent, where that came too late. */
      stands?: object
      /** No answer came: nobody here knows whether it arrived. */
      isUnheard?: true
      /** Something is to be done elsewhere first. */
      wayOn?: WayOn
    }

export const IDLE: FormState = { status: 'idle' }

/** The form's own answer to what was typed: a form state in, the next one out. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

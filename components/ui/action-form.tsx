'use client'

import { createContext, use, useActionState, useSyncExternalStore, type ReactNode } from 'react'

import { IDLE, type FormAction, type FormState } from '@/domain/form-state'

import { FormMessage } from './form-message'
import { sentOrKept } from './sent-or-kept'
import { SignInDetour } from './sign-in-detour'
import { WayOnDetour } from './way-on-detour'

const StateOfForm = createContext<FormState>(IDLE)

type ActionFormProps = {
  action: FormAction
  /** What the form sends along unseen. */
  hidden?: Readonly<Record<string, string | number | undefined>>
  className?: string
  id?: string
  /** Stands in place of the form until something was sent: whoever may not send yet, but has typed, finds it again. */
  idle?: ReactNode
  /** The address of its page, where the form has a key of its own each time: by it, without scripts, words come back. */
  place?: string
  /** Whether it may be sent again without being taken twice, which is said where no answer came. */
  isTakenOnce?: boolean
  children: ReactNode
}

/**
 * A form that sends to an action, says what came of it and gives back what was typed, also where no answer came. Works without
 * scripts.
 */
export function ActionForm({
  action,
  hidden = {},
  idle,
  place,
  isTakenOnce = false,
  ...form
}: ActionFormProps) {
  // Drawn by the server it must be the action itself: without scripts it is its address that counts.
  const isAwake = useSyncExternalStore(never, isHere, isThere)
  const [state, send] = useActionState(
    isAwake ? sentOrKept(action, isTakenOnce) : action,
    IDLE,
    place,
  )
  const { className, id, children } = form
  if (idle && state.status === 'idle') return idle
  return (
    <form id={id} action={send} className={className ?? 'flex flex-col gap-5'}>
      <FormMessage state={state}>
        {state.status === 'refused' && state.needsSignIn ? <SignInDetour /> : null}
        {state.status === 'refused' && state.wayOn ? <WayOnDetour to={state.wayOn} /> : null}
      </FormMessage>
      {Object.entries(hidden).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <StateOfForm value={state}>{children}</StateOfForm>
    </form>
  )
}

const never = () => () => undefined
const isHere = () => true
const isThere = () => false

/** What came of the surrounding form. */
export const useAnswer = (): FormState => use(StateOfForm)

/** What the surrounding form knows of one field: its sentence, and what was typed before a refusal. */
export function useTyped(name: string): Typed {
  const state = use(StateOfForm)
  if (state.status !== 'refused') return NOTHING_TYPED
  return { error: state.fields[name], value: state.values[name], isRefused: true }
}

type Typed = { error: string | undefined; value: string | undefined; isRefused: boolean }

const NOTHING_TYPED: Typed = { error: undefined, value: undefined, isRefused: false }

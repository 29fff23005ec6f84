import { useState, type SubmitEvent } from 'react'

import { fieldsOf } from '@/domain/fields-of'
import { IDLE, type FormState } from '@/domain/form-state'

const UNHEARD =
  'The library could not be reached. Check the connection and send it once more; nothing you chose is lost.'

/** Sends a form with a file by a script, so that what was chosen stays where it is when the file is refused. */
export function useSentFile() {
  const [state, setState] = useState<FormState>(IDLE)
  const [isSending, setIsSending] = useState(false)
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    setIsSending(true)
    setState(IDLE)
    void send(form).then((outcome) => {
      if ('location' in outcome) {
        location.assign(outcome.location)
        return
      }
      setIsSending(false)
      setState({ status: 'refused', message: outcome.error, fields: {}, values: {} })
    })
  }
  return { state, isSending, onSubmit }
}

async function send(form: HTMLFormElement): Promise<{ location: string } | { error: string }> {
  try {
    const body = new FormData(form)
    const headers = { accept: 'application/json' }
    const answer = await fetch(form.action, { method: 'POST', body, headers })
    const { location, error } = fieldsOf(await answer.json())
    if (typeof location === 'string') return { location }
    return { error: typeof error === 'string' ? error : UNHEARD }
  } catch {
    return { error: UNHEARD }
  }
}

'use client'

import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react'

import { PendingButton } from '@/components/ui/pending-button'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { GuidelineRule } from '@/domain/library/guidelines-file'
import { ACT_WORDS, actWords, type OfferedAct } from '@/domain/moderation/act-words'
import type { Companion } from '@/domain/moderation/companion'
import { EXPLANATION_LENGTH_MAX, isRestriction } from '@/domain/moderation/restriction'

import { ActChoice } from './act-choice'
import { AlsoFields } from './also-fields'
import { EndFields, KeptFields, ReasonFields } from './reason-fields'
import { NOTHING_SAID, saidIn, type SaidInForm } from './said-in-form'
import { StatementPreview } from './statement-preview'

type ActFieldsProps = {
  acts: readonly OfferedAct[]
  isChange: boolean
  /** The words were never shown; a check pointed to them. */
  isHeld: boolean
  isFoundByCheck: boolean
  rules: readonly GuidelineRule[]
  companions: readonly Companion[]
  /** Until when its author could appeal, were it sent now. */
  appealUntil: string
}

/** One form for all acts, so that nothing typed is lost to a change of mind. The style sheet shows what the act needs. */
export function ActFields({ acts, isChange, rules, companions, ...statement }: ActFieldsProps) {
  const [said, setSaid] = useState<SaidInForm>(NOTHING_SAID)
  const [nowMs, setNowMs] = useState(0)
  const change = ({ currentTarget, target }: ChangeEvent<HTMLElement>) => {
    const form = currentTarget.closest('form')
    if (!form) return
    if (target instanceof HTMLSelectElement && target.name === 'rule')
      beginWithReason(form, rules, said.rule)
    setSaid(saidIn(form))
    setNowMs(Date.now())
  }
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const form = fields.current?.closest('form')
    // React empties a form that was sent, or gives it back as it was typed: then it is read anew.
    const readAnew = () => {
      if (form)
        setTimeout(() => {
          setSaid(saidIn(form))
        })
    }
    form?.addEventListener('reset', readAnew)
    return () => {
      form?.removeEventListener('reset', readAnew)
    }
  }, [])
  const isRestricting = isRestriction(said.kind)
  return (
    <div ref={fields} onChange={change} onKeyDown={sendOrLeave} className="flex flex-col gap-5">
      <ActChoice acts={acts} isChange={isChange} />
      <ReasonFields rules={rules} isNeeded={isRestricting} />
      <KeptFields rules={rules} isChange={isChange} />
      <EndFields />
      <AlsoFields companions={companions} kind={said.kind} />
      {isRestricting ? <StatementPreview {...{ said, rules, nowMs, ...statement }} /> : null}
      <TypedTextArea
        label="A note for moderators alone"
        name="privateNote"
        optional
        rows={2}
        lengthMax={EXPLANATION_LENGTH_MAX}
      />
      <div>
        <PendingButton variant={isRestricting ? 'danger' : 'primary'}>
          {sendWords(said.kind, isChange)}
        </PendingButton>
      </div>
    </div>
  )
}

function sendWords(kind: string, isChange: boolean): string {
  if (kind === 'REMOVE') return 'Remove the comment'
  return kind in ACT_WORDS ? actWords(kind as OfferedAct, isChange).name : 'Decide'
}

/** Words of the guidelines to begin with, in the place of those of another rule, or of none; never of what was typed. */
function beginWithReason(
  form: HTMLFormElement,
  rules: readonly GuidelineRule[],
  formerRule: string,
): void {
  const box = form.elements.namedItem('explanation')
  const rule = form.elements.namedItem('rule')
  if (!(box instanceof HTMLTextAreaElement) || !(rule instanceof HTMLSelectElement)) return
  const reasonOf = (id: string) => rules.find((one) => one.id === id)?.reason ?? ''
  if (box.value !== '' && box.value !== reasonOf(formerRule)) return
  // React hears of it only by an event.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
    box,
    reasonOf(rule.value),
  )
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Ctrl and Enter send what is being written; Escape leaves it as it stands, and the keys of the desk are heard again. */
function sendOrLeave(event: KeyboardEvent<HTMLElement>): void {
  const { key, ctrlKey, metaKey, target, currentTarget } = event
  if (key === 'Escape') document.getElementById('case')?.focus()
  else if (key === 'Enter' && ctrlKey !== metaKey && target instanceof HTMLTextAreaElement)
    currentTarget.closest('form')?.requestSubmit()
  else return
  event.preventDefault()
}

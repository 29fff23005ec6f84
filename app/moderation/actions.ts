'use server'

import type { Route } from 'next'
import { refresh, revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { caseActInput } from '@/domain/moderation/case-act'
import { LateDecision } from '@/domain/moderation/late-decision'
import { transitionOf } from '@/domain/moderation/transitions'
import { undoBatchForm, undoForm } from '@/domain/moderation/undo-form'
import { unveilInput } from '@/domain/moderation/unveil'
import { formAction } from '@/server/form-action'
import { actOnCase } from '@/server/moderation/act-on-case'
import { reverseBatch } from '@/server/moderation/reverse-batch'
import { reverseDecision } from '@/server/moderation/reverse-decision'
import { unveilAuthor } from '@/server/moderation/unveil-author'

export const decideCase = formAction(caseActInput, async (actor, input) => {
  const { caseId, kind, here, next } = input
  try {
    await actOnCase(actor, input)
  } catch (problem) {
    // What is still to be decided is shown as it stands now, below what was typed.
    if (
      problem instanceof LateDecision &&
      (problem.stands.isOpen || problem.stands.caseId !== caseId)
    )
      refresh()
    throw problem
  }
  // What does not settle the case is seldom all: a warned author's words are still to be decided on.
  goOn(transitionOf(kind)?.settles === 'stays' ? here : next)
})

export const undo = formAction(undoForm, async (actor, { back, ...input }) => {
  await reverseDecision(actor, input)
  goOn(back)
})

export const undoBatch = formAction(undoBatchForm, async (actor, { back, ...input }) => {
  await reverseBatch(actor, input)
  goOn(back)
})

export const unveil = formAction(unveilInput, async (actor, input) => {
  const { handle } = await unveilAuthor(actor, input)
  return handle === null ? 'Whoever wrote it has left.' : `It was written by ${handle}.`
})

/** The next case was fetched before this was decided, and its page is old now: only this makes browsers throw it away. */
function goOn(address: string): never {
  revalidatePath('/moderation')
  redirect(address as Route)
}

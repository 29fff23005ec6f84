'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
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
  redirect((transitionOf(kind)?.settles === 'stays' ? here : next) as Route)
})

export const undo = formAction(undoForm, async (actor, { back, ...input }) => {
  await reverseDecision(actor, input)
  redirect(back as Route)
})

export const undoBatch = formAction(undoBatchForm, async (actor, { back, ...input }) => {
  await reverseBatch(actor, input)
  redirect(back as Route)
})

export const unveil = formAction(unveilInput, async (actor, input) => {
  const { handle } = await unveilAuthor(actor, input)
  return handle === null ? 'Whoever wrote it has left.' : `It was written by ${handle}.`
})

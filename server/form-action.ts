import 'server-only'
import { ZodObject, type z } from 'zod'

import type { Actor } from '@/domain/actor'
import type { FormAction, FormState } from '@/domain/form-state'
import { Refusal } from '@/domain/refusal'
import { typedValues } from '@/domain/typed-values'

import { actorOfForm } from './auth/actor-of-form'
import { log } from './log'

/**
 * Makes a form action of a use case: parses what was typed, finds who asks, runs, and turns a refusal into a sentence.
 * Every refusal brings the typed values back. `run` returns the sentence that confirms, or leads on by `redirect`.
 * Who asks is found in the request, which a page of ours must have sent; a test says it.
 */
export function formAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (actor: Actor, input: z.output<Schema>) => Promise<string>,
  whoAsks: () => Promise<Actor> = actorOfForm,
): FormAction {
  return async (_state: FormState, form: unknown) => {
    if (!(form instanceof FormData)) return { ...refused({}, {}), message: NO_FORM }
    const values = typedValues(form)
    const parsed = schema.safeParse({ ...values, ...filesIn(form, schema) })
    if (!parsed.success) return refused(values, sentencesOf(parsed.error))
    try {
      return { status: 'done', message: await run(await whoAsks(), parsed.data) }
    } catch (problem) {
      if (problem instanceof Refusal)
        return {
          ...refused(values, problem.fields),
          message: problem.message,
          ...(problem.code === 'sign-in' && { needsSignIn: true }),
          ...(problem.stands && { stands: problem.stands }),
          ...(problem.wayOn && { wayOn: problem.wayOn }),
        }
      if (isNextSignal(problem)) throw problem
      log.error({ err: problem }, 'a form failed')
      return {
        ...refused(values, {}),
        message: 'That did not work on our side. Send it once more.',
      }
    }
  }
}

/** Whoever speaks to an action without a form may send any value at all. */
const NO_FORM = 'Send this from a form of the library itself.'

/** Files, where the schema names a field for one; they do not come back with a refusal. */
export const filesIn = (form: FormData, schema: z.ZodType): Record<string, File> =>
  Object.fromEntries(
    [...form].filter(
      (field): field is [string, File] =>
        field[1] instanceof File && schema instanceof ZodObject && field[0] in schema.shape,
    ),
  )

const refused = (values: Record<string, string>, fields: Readonly<Record<string, string>>) => ({
  status: 'refused' as const,
  message: Object.values(fields)[0] ?? 'Look at the marked fields.',
  fields,
  values,
})

/** The first sentence for each field at fault; `form` for what belongs to none. */
export function sentencesOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[String(issue.path[0] ?? 'form')] ??= issue.message
  return fields
}

/** `redirect()` and `notFound()` of Next travel as errors with a digest. */
const isNextSignal = (problem: unknown): boolean =>
  problem instanceof Error && 'digest' in problem && String(problem.digest).startsWith('NEXT_')

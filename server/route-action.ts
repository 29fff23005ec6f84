import 'server-only'
import type { z } from 'zod'

import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'

import { currentActor } from './auth/current-actor'
import { sentencesOf } from './form-action'
import { log } from './log'
import { mustComeFromHere } from './must-come-from-here'

const BODY_BYTES_MAX = 100_000
const SUSPENDED = 'Your account is suspended. See your account for what is left to you.'
const PRIVATE = { 'cache-control': 'private, no-store' }

type Params = Record<string, string>
type RouteContext = { params: Promise<Params> }
type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>

/** Makes a JSON route handler of a use case that changes something; `formAction`'s twin. A test says who asks. */
export function routeAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (actor: Actor, input: z.output<Schema>, params: Params) => Promise<unknown>,
  whoAsks: () => Promise<Actor> = currentActor,
): RouteHandler {
  return answering(async (request, params) => {
    mustComeFromHere(request.headers)
    const input = inputOf(schema, await jsonOf(request))
    return run(await whoAsks(), input, params)
  })
}

/** `routeQuery` for a read that is asked by what stands behind the `?` of its address. */
export function routeQuestion<Schema extends z.ZodType>(
  schema: Schema,
  run: (actor: Actor, question: z.output<Schema>) => Promise<unknown>,
  whoAsks: () => Promise<Actor> = currentActor,
): RouteHandler {
  return answering(async (request) => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    return run(await whoAsks(), inputOf(schema, asked))
  })
}

/**
 * Makes a JSON route handler of a private read: never cached, the actor decides what is in it. The suspended are refused, as
 * the pages of what is theirs refuse them.
 */
export function routeQuery(
  run: (actor: Actor, params: Params) => Promise<unknown>,
  whoAsks: () => Promise<Actor> = currentActor,
): RouteHandler {
  return answering(async (_request, params) => {
    const actor = await whoAsks()
    if (actor.kind === 'member' && actor.isSuspended) throw new Refusal('forbidden', SUSPENDED)
    return run(actor, params)
  })
}

/**
 * `routeQuery` for what tells a member who they are, and no more: the suspended are answered too, or their way to their account
 * would be gone.
 */
export function routeQueryOfSelf(
  run: (actor: Actor, params: Params) => Promise<unknown>,
  whoAsks: () => Promise<Actor> = currentActor,
): RouteHandler {
  return answering(async (_request, params) => run(await whoAsks(), params))
}

function inputOf<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const parsed = schema.safeParse(sent)
  if (parsed.success) return parsed.data
  const fields = sentencesOf(parsed.error)
  throw new Refusal('invalid', Object.values(fields)[0] ?? 'Check what you sent.', fields)
}

function answering(answer: (request: Request, params: Params) => Promise<unknown>): RouteHandler {
  return async (request, context) => {
    try {
      return Response.json(await answer(request, await context.params), { headers: PRIVATE })
    } catch (problem) {
      if (problem instanceof Refusal) {
        const { code, message, fields, stands, status, retryAfterSeconds: wait } = problem
        const headers = { ...PRIVATE, ...(wait !== null && { 'retry-after': String(wait) }) }
        const body = { code, error: message, fields, ...(stands && { stands }) }
        return Response.json(body, { status, headers })
      }
      log.error({ err: problem }, 'a route failed')
      const error = 'That did not work on our side. Try once more.'
      return Response.json({ code: 'failed', error }, { status: 500, headers: PRIVATE })
    }
  }
}

async function jsonOf(request: Request): Promise<unknown> {
  const [mediaType = ''] = request.headers.get('content-type')?.split(';') ?? []
  if (mediaType.trim().toLowerCase() !== 'application/json') {
    throw new Refusal('invalid', 'Send JSON, with the content type application/json.')
  }
  const body = await request.text()
  if (Buffer.byteLength(body) > BODY_BYTES_MAX) {
    throw new Refusal('invalid', 'That is too much at once. Send less.')
  }
  try {
    return JSON.parse(body, withoutNul) as unknown
  } catch {
    throw new Refusal('invalid', 'What was sent is not JSON.')
  }
}

/** No text in the database holds a NUL. */
const withoutNul = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

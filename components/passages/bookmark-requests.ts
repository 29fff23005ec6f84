import { z } from 'zod'

import type { KeepPassageInput } from '@/domain/bookmarks/bookmark'
import { passageMark, type PassageMark } from '@/domain/bookmarks/mark'
import { essayOverlay, type EssayOverlay } from '@/domain/bookmarks/overlay'

export type Trouble = {
  /** The code of a refusal; `unheard` when nobody knows whether the request arrived. */
  code: string
  sentence: string
}

export type Answer<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble }

const UNHEARD: Trouble = {
  code: 'unheard',
  sentence:
    'The library could not be reached. Check the connection and try again; what you typed is still here.',
}

const refusal = z.object({ code: z.string(), error: z.string() })
const anything = z.unknown()

export const askOverlay = (slug: string): Promise<Answer<EssayOverlay>> =>
  ask(essayOverlay, `/api/me/essays/${slug}`, { method: 'GET' })

export const askToKeep = (wish: KeepPassageInput): Promise<Answer<PassageMark>> =>
  ask(passageMark, '/api/me/bookmarks', sending('POST', wish))

export type MarkChange = Partial<Pick<PassageMark, 'colour' | 'note'>>

export const askToChange = (id: string, change: MarkChange): Promise<Answer<unknown>> =>
  ask(anything, `/api/me/bookmarks/${id}`, sending('PATCH', change))

export const askToRemove = (id: string): Promise<Answer<unknown>> =>
  ask(anything, `/api/me/bookmarks/${id}`, sending('DELETE', {}))

export const askToRestore = (id: string): Promise<Answer<unknown>> =>
  ask(anything, `/api/me/bookmarks/${id}/restore`, sending('POST', {}))

const sending = (method: string, body: unknown): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

async function ask<Value>(
  schema: z.ZodType<Value>,
  address: string,
  request: RequestInit,
): Promise<Answer<Value>> {
  try {
    const response = await fetch(address, request)
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, value: schema.parse(body) }
    const { code, error } = refusal.parse(body)
    const isHeard = response.status < 500
    return { ok: false, trouble: { code: isHeard ? code : UNHEARD.code, sentence: error } }
  } catch {
    return { ok: false, trouble: UNHEARD }
  }
}

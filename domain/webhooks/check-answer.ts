import { z } from 'zod'

import type { Said } from '@/domain/moderation/checks/writing'

const EVIDENCE_LENGTH_MAX = 300

const answer = z.object({
  verdict: z.enum(['PASS', 'FLAG', 'HOLD', 'REJECT']),
  evidence: z.string().default(''),
})

/** What another program answered that was asked about words; an ERROR where that is no answer. */
export function checkAnswer(text: string): Said {
  const said = answer.safeParse(jsonOf(text))
  if (!said.success) return { verdict: 'ERROR', evidence: 'It gave no answer that is understood.' }
  const { verdict, evidence } = said.data
  return { verdict, evidence: evidence.replaceAll('\0', '').slice(0, EVIDENCE_LENGTH_MAX) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

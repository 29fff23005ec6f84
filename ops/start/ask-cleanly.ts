import { request, type Agent, type IncomingHttpHeaders } from 'node:http'
import type { LibraryState } from './library-state'
import { STATE_HEADER, stateAsHeader } from './state-header'

const ANSWER_TIMEOUT_MS = 15_000
const ANSWER_BYTES_MAX = 32 << 20

export type CleanAnswer = {
  status: number
  headers: IncomingHttpHeaders
  rawHeaders: string[]
  body: Buffer
  /** That of the words, where whoever made them has reckoned it already. */
  etag?: string | undefined
}

export type CleanQuestion = {
  socketPath: string
  path: string
  /** Where the library is, whatever a visitor may call it. */
  origin: string
  state: LibraryState
  agent: Agent
}

/**
 * Asks Next in nobody's name: nothing that a visitor sent is in this request but an address of the closed list. Throws when
 * there is no whole answer.
 */
export function askCleanly({ socketPath, path, origin, state, agent }: CleanQuestion) {
  const { host, protocol } = new URL(origin)
  const headers = {
    host,
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'interleaf-front',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': '127.0.0.1',
    [STATE_HEADER]: stateAsHeader(state),
  }
  return new Promise<CleanAnswer>((resolve, reject) => {
    const timeout = ANSWER_TIMEOUT_MS
    const question = request({ socketPath, path, headers, agent, timeout }, (answer) => {
      const parts: Buffer[] = []
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        parts.push(part)
        bytes += part.length
        if (bytes > ANSWER_BYTES_MAX) question.destroy(new Error('too large'))
      })
      answer.on('error', reject)
      answer.on('end', () => {
        const { statusCode: status = 502, headers, rawHeaders } = answer
        resolve({ status, headers, rawHeaders, body: Buffer.concat(parts) })
      })
    })
    question.on('timeout', () => question.destroy(new Error('no answer in time')))
    question.on('error', reject)
    question.end()
  })
}

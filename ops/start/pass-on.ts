import {
  request as requestNext,
  type Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { pipeline } from 'node:stream'
import { replyHeaders } from './reply-headers'
import { DOWN, sendSentence } from './sentence-page'

const ANSWER_TIMEOUT_MS = 60_000
export const REQUEST_BYTES_MAX = 16 << 20

export type Passage = {
  socketPath: string
  path: string
  headers: IncomingHttpHeaders
  agent: Agent
  /** Takes an answer over before it is sent; true when it did. */
  takesOver: (answer: IncomingMessage) => boolean
}

/** Hands a visitor's own request on to Next, and Next's answer back, both while they still arrive. */
export function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  { socketPath, path, headers, agent, takesOver }: Passage,
): void {
  const onward = requestNext({
    socketPath,
    path,
    method: request.method,
    headers,
    agent,
    timeout: ANSWER_TIMEOUT_MS,
  })
  onward.on('timeout', () => onward.destroy())
  onward.on('error', () => {
    if (response.headersSent) response.destroy()
    else sendSentence(request, response, DOWN)
  })
  response.on('close', () => onward.destroy())
  onward.on('response', (answer) => {
    if (takesOver(answer)) {
      answer.resume()
      return
    }
    response.writeHead(answer.statusCode ?? 502, replyHeaders(answer.rawHeaders))
    pipeline(answer, response, () => undefined)
  })
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > REQUEST_BYTES_MAX) request.destroy()
  })
  pipeline(request, onward, () => undefined)
}

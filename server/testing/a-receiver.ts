import 'server-only'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Heard = { path: string; headers: IncomingHttpHeaders; body: string }
type Answer = { status?: number; text?: string; headers?: Record<string, string> }

/** A program of somebody else's on this machine: it keeps what it hears, and answers what it is told to; null: nothing at all. */
export async function aReceiver() {
  const heard: Heard[] = []
  let answer: Answer | null = { status: 204 }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      heard.push({ path: request.url ?? '', headers: request.headers, body })
      if (answer === null) return
      const { status = 200, text = '', headers = {} } = answer
      response.writeHead(status, headers).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/in`,
    heard,
    answers: (next: Answer | null) => {
      answer = next
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

export type Receiver = Awaited<ReturnType<typeof aReceiver>>

import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import path from 'node:path'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import type { PublicAddresses } from '@/server/library/public-addresses'
import { Front } from './front'
import { KeptAnswers } from './kept-answers'
import { KnownAddresses } from './known-addresses'
import { ReadyAnswers } from './ready-answers'

export const ORIGIN = 'http://library.example'

export const ADDRESSES: PublicAddresses = {
  essays: new Set(['on-parting', 'on-staying']),
  series: new Set(),
  authors: new Set(),
  concepts: new Set(),
  questions: new Set(),
  formerEssays: new Map([['on-leaving', 'on-parting']]),
}

/** For a front that asks Next for everything. */
export const nothingOwn = () => Promise.resolve(null)

type Reply = Pick<IncomingMessage, 'headers'> & { status: number; body: Buffer }
export type ArrangedFront = Awaited<ReturnType<typeof aFront>>

/** Arranges a front over a Next that is played by `next`. */
export async function aFront(
  next: RequestListener,
  read: () => Promise<PublicAddresses> = () => Promise.resolve(ADDRESSES),
) {
  const nextSocket = path.join(throwAwayFolder('front'), 'next')
  const closeNext = await open(next, nextSocket)
  const kept = new KeptAnswers(1_000_000)
  const source = { socket: () => nextSocket, origin: ORIGIN, own: nothingOwn }
  const ready = new ReadyAnswers(kept, source)
  const front = new Front({
    nextSocket: source.socket,
    rules: { origin: ORIGIN, trustedHops: 0 },
    kept,
    ready,
    known: new KnownAddresses(read),
    files: new Set(['/first-paint.js']),
  })
  const server = createServer(front.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    kept,
    ready,
    get: (url: string, headers = {}, method = 'GET') => ask({ port, path: url, headers, method }),
    raw: (bytes: string) => sendRaw(port, bytes),
    close: () => {
      front.close()
      server.close().closeAllConnections()
      closeNext()
    },
  }
}

async function open(listener: RequestListener, place: string) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(place, resolve))
  return () => {
    server.close().closeAllConnections()
  }
}

function ask(question: { port: number; path: string; headers: object; method: string }) {
  return new Promise<Reply>((resolve, reject) => {
    const asking = request({ ...question, headers: { ...question.headers }, agent: false })
    asking.on('error', reject)
    asking.on('response', (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () => {
        const { statusCode: status = 0, headers } = reply
        resolve({ status, headers, body: Buffer.concat(parts) })
      })
    })
    asking.end()
  })
}

/** Everything that comes back over one connection until it is closed, or silent for a while. */
function sendRaw(port: number, bytes: string) {
  return new Promise<string>((resolve) => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(500, () => socket.destroy())
    socket.on('data', (part: Buffer) => (said += part.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      resolve(said)
    })
  })
}

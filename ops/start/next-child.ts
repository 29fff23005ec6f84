import { createServer } from 'node:http'
import next from 'next'
import { libraryState, setLibraryState } from './library-state'
import { PageMemory } from './page-memory'
import { STATE_HEADER, stateFromHeader } from './state-header'

const PAGE_BYTES_MAX = 64 << 20

const required = (name: string) => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: this file is started by ops/start.`)
  return value
}

const memory = new PageMemory(PAGE_BYTES_MAX, libraryState)
Object.assign(globalThis, { [Symbol.for('interleaf.pages')]: memory })

const { hostname, port } = new URL(required('NEXTAUTH_URL'))
const app = next({
  dev: false,
  quiet: true,
  dir: process.cwd(),
  hostname,
  port: Number(port) || 443,
})
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  const state = stateFromHeader(request.headers[STATE_HEADER])
  if (state !== null) setLibraryState(state)
  void handle(request, response)
})
// The front keeps its connections; one closed from this side while it sends would fail a request for nothing.
server.keepAliveTimeout = 0
server.requestTimeout = 0
server.listen(required('INTERLEAF_SOCKET'), () => process.send?.('ready'))

// The parent decides when to end: Ctrl-C reaches the whole group, and requests under way come first.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)
process.on('disconnect', () => process.exit(0))

import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const IN_FLIGHT_MS = 5_000

/** Throws a sentence when another program listens on the port. */
export function mustBeFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', (error) => {
      reject(new Error(portSentence(port, error), { cause: error }))
    })
    probe.listen(port, () => {
      probe.close(() => {
        resolve()
      })
    })
  })
}

export function listen(listener: RequestListener, port: number): Promise<Server> {
  const server = createServer(listener)
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Error(portSentence(port, error), { cause: error }))
    })
    server.listen(port, () => {
      resolve(server)
    })
  })
}

/** Accepts nothing new, lets what is under way finish for five seconds, then cuts it off. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await Promise.race([closed, sleep(IN_FLIGHT_MS, undefined, { ref: false })])
  server.closeAllConnections()
  await closed
}

function portSentence(port: number, { code, message }: NodeJS.ErrnoException) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by this user. Choose one above 1023, for instance PORT=3000.`
  }
  return `Port ${port} could not be opened: ${message}.`
}

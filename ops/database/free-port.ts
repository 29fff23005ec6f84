import { createServer, type AddressInfo } from 'node:net'

/** The wanted port of the loopback address when it is free, else any free one. */
export async function freePort(wanted = 0): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? noPort()
}

/** The port when nothing listens on it, else null. */
export function tryPort(port: number, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => {
      resolve(null)
    })
    server.listen(port, host, () => {
      const { port: found } = server.address() as AddressInfo
      server.close(() => {
        resolve(found)
      })
    })
  })
}

function noPort(): never {
  throw new Error('No free port was found on 127.0.0.1. Close some programs and try again.')
}

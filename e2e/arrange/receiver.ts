import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Heard = { event: string; seconds: string; signatures: string[]; body: string }

/** A program of the owner's on this machine: it keeps what it is told, and takes everything. */
export async function arrangeReceiver() {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const header = (name: string) => String(request.headers[`interleaf-${name}`] ?? '')
      heard.push({
        ...{ event: header('event'), seconds: header('timestamp') },
        signatures: header('signature').split(' '),
        body: Buffer.concat(parts).toString('utf8'),
      })
      response.writeHead(204).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/told`,
    heard,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What proves such a request to whoever knows this secret, as the programs of owners compute it. */
export const signedWith = (secret: string, { seconds, body }: Heard): string =>
  `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`

import { createServer, type AddressInfo, type Server } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, tryPort } from './free-port'

const listening = () =>
  new Promise<Server>((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      resolve(server)
    })
  })

test('a wanted port that is free is given', async () => {
  const port = await freePort()
  expect(await freePort(port)).toBe(port)
})

test('a wanted port that is taken is replaced by another', async () => {
  const server = await listening()
  const { port } = server.address() as AddressInfo
  expect(await tryPort(port)).toBeNull()
  const other = await freePort(port)
  server.close()
  expect(other).not.toBe(port)
  expect(other).toBeGreaterThan(0)
})

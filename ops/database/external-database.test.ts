import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openExternalDatabase } from './external-database'
import { freePort } from './free-port'

const given = () => new URL(process.env['DATABASE_URL'] ?? '')

function changed(change: (url: URL) => unknown) {
  const url = given()
  change(url)
  return openExternalDatabase(url.href)
}

test('a database that answers is opened, and said without its password', async () => {
  const { note, url } = await openExternalDatabase(given().href)
  expect(url).toBe(given().href)
  expect(note).toMatch(/^PostgreSQL [\d.]+ at /)
  expect(note).not.toContain(`:${given().password}@`)
})

test('a database that does not exist is named', async () => {
  const opening = changed((url) => (url.pathname = '/nowhere'))
  await expect(opening).rejects.toThrow(/nowhere does not exist. Create it with `createdb`/)
})

test('a place where nothing listens is named', async () => {
  const port = await freePort()
  const opening = changed((url) => (url.port = String(port)))
  await expect(opening).rejects.toThrow(`no PostgreSQL answers at 127.0.0.1:${port}`)
})

test('a wrong password is not repeated in the sentence', async () => {
  const opening = changed((url) =>
    Object.assign(url, { username: 'nobody-here', password: 'wrong-secret' }),
  )
  await expect(opening).rejects.toThrow('refused the user name or password')
  await expect(opening).rejects.not.toThrow('wrong-secret')
})

test('a server that says nothing is given up', async () => {
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  await expect(changed((url) => (url.port = String(port)))).rejects.toThrow('no PostgreSQL answers')
  silent.close()
})

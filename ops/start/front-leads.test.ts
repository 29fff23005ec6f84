import { afterEach, beforeEach, expect, test } from 'vitest'
import { ADDRESSES, aFront, type ArrangedFront } from './a-front'
import { aNext } from './a-next'

let front: ArrangedFront
let next: ReturnType<typeof aNext>

/** The first questions make the front read its addresses. */
beforeEach(async () => {
  next = aNext('words')
  front = await aFront(next.listener)
  front.kept.published(1, Infinity)
  for (let times = 0; times < 50; times++) await front.get('/essays/nothing')
  next.asked = []
})
afterEach(() => {
  front.close()
})

test.each([
  '/essays/nothing',
  '/essays/nothing?_rsc=1',
  '/essays/nothing/discussion',
  '/concepts/nothing',
])('an unknown name costs no rendering, and says so as a page: %s', async (path) => {
  const reply = await front.get(path, { rsc: '1' })
  expect([reply.status, reply.body.toString()]).toEqual([404, 'Nothing here.'])
  expect(next.asked).toEqual([])
})

test('an unknown conversation is told to programs in their own way', async () => {
  const reply = await front.get('/api/essays/nothing/threads')
  expect([reply.status, reply.headers['content-type']]).toEqual([404, 'application/json'])
  expect(JSON.parse(reply.body.toString())).toHaveProperty('code', 'not-found')
  expect(next.asked).toEqual([])
})

test('a former name leads on for good, with everything that was asked', async () => {
  const { status, headers } = await front.get('/essays/on-leaving?from=feed')
  expect([status, headers.location]).toEqual([308, '/essays/on-parting?from=feed'])
  expect(next.asked).toEqual([])
})

test('a form sent to a page that is gone reaches Next, whose words it gets', async () => {
  next.answer = (_, response) => response.end('It is gone; here are your words.')
  const reply = await front.get('/essays/nothing/discussion/new', {}, 'POST')
  expect(reply.body.toString()).toContain('your words')
})

test.each(['/essays/on%2Dparting?a=%2D', '/%65ssays/on-parting?a=%2D'])(
  'another spelling leads to the one there is: %s',
  async (spelling) => {
    const { status, headers } = await front.get(spelling)
    expect([status, headers.location]).toEqual([308, '/essays/on-parting?a=%2D'])
    expect(next.asked).toEqual([])
  },
)

test('while the addresses of a publication are read, those of before cost no rendering and no wait', async () => {
  let isRead: () => void = () => undefined
  const reading = new Promise<void>((resolve) => (isRead = resolve))
  const later = { ...ADDRESSES, essays: new Set([...ADDRESSES.essays, 'on-arriving']) }
  let reads = 0
  const slow = await aFront(next.listener, () =>
    reads++ === 0 ? Promise.resolve(ADDRESSES) : reading.then(() => later),
  )
  slow.kept.published(1, Infinity)
  expect((await slow.get('/essays/nothing')).status).toBe(404)
  next.asked = []
  slow.kept.published(2, Infinity)
  const waiting = [slow.get('/essays/nothing'), slow.get('/essays/on-arriving')]
  expect((await slow.get('/essays/on-parting')).body.toString()).toBe('words')
  isRead()
  const [nothing, arriving] = await Promise.all(waiting)
  expect([nothing?.status, arriving?.body.toString()]).toEqual([404, 'words'])
  expect(next.asked.filter(({ url }) => url === '/essays/nothing')).toEqual([])
  slow.close()
})

test('while the addresses cannot be known, Next decides', async () => {
  const away = await aFront(next.listener, () => Promise.reject(new Error('away')))
  away.kept.published(1, Infinity)
  expect((await away.get('/essays/nothing')).body.toString()).toBe('words')
  away.close()
})

import { expect, test } from 'vitest'
import { logTo } from './log'

function written(give: (log: ReturnType<typeof logTo>) => void) {
  const lines: string[] = []
  const log = logTo({ write: (line) => void lines.push(line) })
  log.level = 'info'
  give(log)
  return lines.join('')
}

test('an e-mail address is never written, wherever it stands', () => {
  const text = written((log) => {
    log.info(
      { email: 'ada@example.org', member: { email: 'bo@example.org' } },
      'to ada@example.org',
    )
    log.error(new Error('Key (email)=(cy+x@mail.example.org) exists'))
  })
  expect(text).not.toMatch(/example\.org/)
  expect(text).toContain('[e-mail]')
})

test('cookies, authorization and secrets are never written', () => {
  const text = written((log) => {
    log.info({ headers: { cookie: 'session=abc', authorization: 'Bearer abc' }, token: 'abc' })
  })
  expect(text).not.toContain('abc')
  expect(text.match(/\[hidden\]/g)).toHaveLength(3)
})

test('a line stays one JSON object', () => {
  const text = written((log) => {
    log.info({ note: 'write to "ada@example.org"' }, 'sent')
  })
  expect(JSON.parse(text)).toMatchObject({ msg: 'sent', note: 'write to "[e-mail]"' })
})

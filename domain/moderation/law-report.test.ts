import { describe, expect, test } from 'vitest'

import { lawReportInput } from './law-report'

const ID = '0192f0c1-2222-7000-8000-000000000000'
const sent = {
  ...{ comment: ID, law: 'Section 185', words: 'It calls me a thief.', name: 'Ada L.' },
  ...{ email: 'Ada@example.org', goodFaith: 'on' },
}

describe('a visitor’s report under the law', () => {
  test.each([
    ID,
    ` ${ID.toUpperCase()} `,
    `/c/${ID}`,
    `https://library.example/c/${ID}#c-${ID}`,
    `https://library.example/c/${ID}?after=1`,
    `http://localhost:3000/threads/0192f0c1-3333-7000-8000-000000000000#c-${ID}`,
  ])('names its comment as %s', (comment) => {
    expect(lawReportInput.parse({ ...sent, comment }).comment).toBe(ID)
  })

  test('keeps the address in lower case, and the name in one line', () => {
    const { email, name } = lawReportInput.parse({ ...sent, name: ' Ada \n L. ' })
    expect([email, name]).toEqual(['ada@example.org', 'Ada L.'])
  })

  test.each([
    [{ comment: '' }, 'Paste the address of the comment'],
    [{ comment: `/threads/${ID}` }, 'Paste the address of the comment'],
    [{ comment: `javascript:alert(1) ${ID}` }, 'Paste the address of the comment'],
    [{ law: ' ' }, 'Name the law that it breaks'],
    [{ words: '\u200b' }, 'Say what in the comment breaks this law'],
    [{ words: 'x'.repeat(2_001) }, 'Keep it under 2,000 characters.'],
    [{ name: '' }, 'Write your name.'],
    [{ name: 'x'.repeat(121) }, 'Keep the name under 120 characters.'],
    [{ email: 'ada' }, 'Write one e-mail address'],
    [{ goodFaith: undefined }, 'Tick this'],
  ])('with %o is refused with what to do', (fields, sentence) => {
    const parsed = lawReportInput.safeParse({ ...sent, ...fields })
    expect(parsed.error?.issues[0]?.message).toContain(sentence)
  })
})

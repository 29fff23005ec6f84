import { expect, test } from 'vitest'
import { shareFonts } from './share-fonts'

const has = async (sign: string) => (await shareFonts()).letters.has(sign.codePointAt(0) ?? 0)

test.each(Array.from('aZ09ßéēłạαῃжѣ“”’…—&½№'))('the face has %s', async (sign) => {
  expect(await has(sign)).toBe(true)
})

test.each([...Array.from('אع愛あ한अ→✓💔'), '\uffff', '\u0378'])(
  'the face does not have %s',
  async (sign) => {
    expect(await has(sign)).toBe(false)
  },
)

test('they are read once', async () => {
  expect(await shareFonts()).toBe(await shareFonts())
})

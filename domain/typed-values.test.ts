import { expect, test } from 'vitest'

import { typedValues } from './typed-values'

test('what was typed comes as it is, without what the framework adds, files and NUL', () => {
  const form = new FormData()
  form.set('words', ' A\0 word ')
  form.set('$ACTION_ID_1', 'x')
  form.set('file', new Blob(['x']))
  expect(typedValues(form)).toEqual({ words: ' A word ' })
})

import { describe, expect, test } from 'vitest'

import { noteAfter } from './joined-notes'

describe('the note after a change', () => {
  test('is what was wished, when the device had seen what stands', () => {
    expect(noteAfter({ stands: 'old', seen: 'old', wished: 'new' })).toEqual({
      note: 'new',
      isJoined: false,
    })
    expect(noteAfter({ stands: 'old', seen: 'old', wished: '' })?.note).toBe('')
  })

  test('holds the words of both devices, when neither knew of the other', () => {
    const both = noteAfter({ stands: 'from the phone', seen: 'old', wished: 'from the desk' })
    expect(both?.isJoined).toBe(true)
    expect(both?.note).toMatch(/^from the phone\n[^]*\nfrom the desk$/)
  })

  test('is the same when the same change is sent once more', () => {
    const change = { seen: 'old', wished: 'from the desk' }
    const once = noteAfter({ ...change, stands: 'from the phone' })?.note ?? ''
    expect(noteAfter({ ...change, stands: once })?.note).toBe(once)
    expect(noteAfter({ seen: 'old', wished: 'new', stands: 'new' })?.note).toBe('new')
  })

  test('keeps what another device wrote where this one emptied its note', () => {
    expect(noteAfter({ stands: 'from the phone', seen: 'old', wished: '' })?.note).toBe(
      'from the phone',
    )
  })

  test('is not made longer than a note may be', () => {
    const [stands, wished] = ['a'.repeat(3000), 'b'.repeat(3000)]
    expect(noteAfter({ stands, seen: '', wished })).toBeNull()
  })
})

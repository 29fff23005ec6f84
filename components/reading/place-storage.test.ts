import { beforeEach, describe, expect, test, vi } from 'vitest'

import {
  deviceId,
  forgetFormerMember,
  forgetPlaceHere,
  keepPlaceHere,
  keptPlace,
  keptPlaces,
  markReadHere,
  readHere,
} from './place-storage'

const stored = new Map<string, string>()
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
}

const place = (slug: string, share = 0.4) => ({
  slug,
  title: slug,
  author: 'The desk',
  share,
  words: 'The runner leaves',
  minutesLeft: 4,
  updatedAt: '2026-11-24T07:00:00.000Z',
  revisionId: 'a',
  offset: 400,
})

const signIn = (isSignedIn: boolean) => {
  vi.stubGlobal('document', { cookie: isSignedIn ? 'interleaf-member=1' : '' })
}

beforeEach(() => {
  stored.clear()
  vi.stubGlobal('localStorage', storage)
  signIn(false)
})

describe('places in this browser', () => {
  test('are kept one for each essay, the latest first', () => {
    keepPlaceHere(place('one'))
    keepPlaceHere(place('two'))
    keepPlaceHere(place('one', 0.6))
    expect(keptPlaces().map(({ slug, share }) => [slug, share])).toEqual([
      ['one', 0.6],
      ['two', 0.4],
    ])
    forgetPlaceHere('one')
    expect(keptPlace('one')).toBeNull()
    expect(keptPlace('two')).toEqual(place('two'))
  })

  test('are sixty at most', () => {
    for (let number = 0; number < 70; number += 1) keepPlaceHere(place(`essay-${number}`))
    expect(keptPlaces()).toHaveLength(60)
    expect(keptPlaces().at(-1)?.slug).toBe('essay-10')
  })

  test('of a member and of a visitor lie apart, and a member’s go when nobody is signed in', () => {
    keepPlaceHere(place('visited'))
    signIn(true)
    expect(keptPlaces()).toEqual([])
    keepPlaceHere(place('private'))
    const device = deviceId()
    expect(deviceId()).toBe(device)
    signIn(false)
    forgetFormerMember()
    expect(keptPlaces().map(({ slug }) => slug)).toEqual(['visited'])
    expect([...stored.values()].join()).not.toMatch(/private/)
    expect(deviceId()).not.toBe(device)
  })

  test.each(['{', '7', '[1,null,{"slug":"one"}]'])('are none where storage holds %s', (found) => {
    stored.set('interleaf-places', found)
    expect(keptPlaces()).toEqual([])
  })

  test('are not remembered where storage is closed, and nothing breaks', () => {
    vi.stubGlobal('localStorage', undefined)
    keepPlaceHere(place('one'))
    expect(keptPlaces()).toEqual([])
    expect(deviceId()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })
})

test('what was read is marked and unmarked', () => {
  markReadHere('one', true)
  markReadHere('two', true)
  markReadHere('one', false)
  expect(readHere()).toEqual(['two'])
})

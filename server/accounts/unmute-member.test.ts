import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aMember } from '@/server/testing/a-member'

import { muteMember } from './mute-member'
import { mutedHandles } from './muted-handles'
import { unmuteMember } from './unmute-member'

test('who is muted no more is shown again, to this reader alone; said twice it changes nothing', async () => {
  const [reader, other, loud] = [await aMember(), await aMember(), await aMember()]
  const handle = loud.handle ?? ''
  await muteMember(reader, { handle })
  await muteMember(other, { handle })
  await unmuteMember(reader, { handle })
  await unmuteMember(reader, { handle })
  expect(await mutedHandles(reader)).toEqual([])
  expect(await mutedHandles(other)).toEqual([handle])
  await expect(unmuteMember(VISITOR, { handle })).rejects.toMatchObject({ code: 'sign-in' })
})

'use server'

import { revalidatePath } from 'next/cache'

import { changeFollowInput } from '@/domain/notifications/follow'
import { formAction } from '@/server/form-action'
import { follow } from '@/server/notifications/follow'
import { unfollow } from '@/server/notifications/unfollow'

export const changeFollow = formAction(changeFollowInput, async (actor, { wish, ...subject }) => {
  const isFollowed = wish === 'follow'
  const { title } = await (isFollowed ? follow : unfollow)(actor, subject)
  revalidatePath(`/follow/${subject.kind}/${subject.slug}`)
  revalidatePath('/account')
  return isFollowed ? `You follow ${title} from now on.` : `You hear no more of ${title}.`
})

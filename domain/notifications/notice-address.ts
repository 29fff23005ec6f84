import { reportAddress } from '@/domain/moderation/own-report'

import type { NoticePlace } from './notification'

/** The path of what a notice leads to. */
export function noticeAddress(place: NoticePlace) {
  if (place.kind === 'comment') return `/c/${place.id}` as const
  if (place.kind === 'essay') return `/essays/${place.slug}` as const
  if (place.kind === 'concept') return `/concepts/${place.slug}` as const
  if (place.kind === 'passage') return `/p/${place.id}` as const
  if (place.kind === 'decision') return `/account/decisions/${place.id}` as const
  if (place.kind === 'report') return reportAddress(place.id)
  return `/authors/${place.slug}` as const
}

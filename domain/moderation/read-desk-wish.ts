import { uuid } from '@/domain/uuid'

import { DESK_SHOWS, type DeskShow, type DeskWish } from './desk-wish'

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const MILLISECONDS = /^\d{1,14}$/

/** Reads a wish from what stands behind the `?` of an address. What it cannot be is left out. */
export function readDeskWish(asked: Asked): DeskWish {
  const one = (name: string): string => {
    const value = asked[name]
    return (typeof value === 'string' ? value : value?.[0]) ?? ''
  }
  const shows = Object.keys(DESK_SHOWS) as DeskShow[]
  const until = one('until')
  return {
    show: shows.find((show) => show === one('show')) ?? 'all',
    until: MILLISECONDS.test(until) ? new Date(Number(until)) : null,
    after: uuid.safeParse(one('after')).data ?? null,
  }
}

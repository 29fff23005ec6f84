import { cache } from 'react'

import { libraryPage } from '@/server/library/queries'

import { unlessBuilding } from './while-building'

/** What stands there while the library has not written its own. */
const UNWRITTEN = {
  guidelines: {
    title: 'Guidelines',
    html: '<p>This library has not written down its guidelines yet. Be kind to the person who wrote what you answer.</p>',
  },
  care: {
    title: 'If you are in pain',
    html:
      '<p>If you or someone near you is in danger now, call your local emergency number.</p>' +
      '<p>If you are not in danger and it hurts, tell someone, in whatever words come: a friend, a doctor, a helpline of your country. It need not be put well.</p>' +
      '<p>Nothing that is said in these essays obliges you to stay where you are hurt. You are free to leave.</p>',
  },
} as const

/** A page of the house itself. It is always there: the footer of every page leads to it. */
export const housePage = cache(
  async (slug: keyof typeof UNWRITTEN) =>
    (await unlessBuilding(() => libraryPage(slug), null)) ?? UNWRITTEN[slug],
)

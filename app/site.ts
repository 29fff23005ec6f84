import { cache } from 'react'

import { librarySite } from '@/server/library/queries'

import { unlessBuilding } from './while-building'

const BLANK = {
  name: 'Interleaf',
  tagline: 'Essays to read and discuss',
  description: 'An essay library that people read and discuss together.',
  language: 'en',
  contact: null,
  languages: ['en'],
  navigation: [],
}

/** What the library is called and says of itself; asked once per page. */
export const site = cache(() => unlessBuilding(librarySite, BLANK))

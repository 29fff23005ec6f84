import type { Device } from './place-device'
import type { KeptSettings } from './settings'

/** An essay somebody is in the middle of. */
export type EssayUnderWay = {
  slug: string
  title: string
  author: string
  share: number
  /** The first words where the reader is. */
  words: string
  minutesLeft: number
  /** An ISO time. */
  updatedAt: string
}

/** What an account knows of how its member reads; the newest of `continue` first. */
export type Reading = {
  continue: (EssayUnderWay & { device: Device; href: string })[]
  /** The slugs of what was read. */
  read: string[]
  settings: KeptSettings | null
}

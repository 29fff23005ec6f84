import { randomUUID } from 'node:crypto'

import { arrangePlace } from '../arrange/place'

import { arrangeRead, arrangeUnread, ownerId } from './arrange'
import type { Person } from './person'
import type { HandlerRow } from './handler-row'
import type { World } from './world'

const signedIn = { visitor: 401, others: 200 }
const nothing = () => ({})

const place = (_who: Person, { essay }: World) => ({
  deviceId: randomUUID(),
  device: 'phone',
  revisionId: essay.revisionId,
  offset: 100,
  share: 0.1,
  at: new Date().toISOString(),
})

const settings = () => ({
  ...{ size: 115, measure: 'wide', leading: 'airy', face: 'sans', light: 'night' },
  changedAt: new Date().toISOString(),
})

/** How one reads: the place, what was read, the margin, the settings. */
export const READING_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'PUT /api/me/essays/[slug]/margin': [{ input: nothing, who: signedIn }],
  'DELETE /api/me/essays/[slug]/margin': [{ input: nothing, who: signedIn }],
  'PUT /api/me/essays/[slug]/place': [{ input: place, who: signedIn }],
  'DELETE /api/me/essays/[slug]/place': [
    {
      at: async (who, { essay }) => {
        await arrangePlace(await ownerId(who), essay.slug)
        return `/api/me/essays/${essay.slug}/place`
      },
      input: nothing,
      who: signedIn,
    },
  ],
  'PUT /api/me/essays/[slug]/read': [
    {
      at: async (who, world) => {
        await arrangeUnread(await ownerId(who), world)
        return `/api/me/essays/${world.essay.slug}/read`
      },
      input: nothing,
      who: signedIn,
    },
  ],
  'DELETE /api/me/essays/[slug]/read': [
    {
      at: async (who, world) => {
        await arrangeRead(await ownerId(who), world)
        return `/api/me/essays/${world.essay.slug}/read`
      },
      input: nothing,
      who: signedIn,
    },
  ],
  'PUT /api/me/settings': [{ input: settings, who: signedIn }],
}

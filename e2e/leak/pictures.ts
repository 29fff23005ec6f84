import { HANDLER_ROWS } from '../authorisation/routes'
import type { World } from '../authorisation/world'

import { read } from './read'

/** Every picture of a link, as whoever shares it makes it be drawn: its bytes by its address. */
export async function shareImages(world: World): Promise<Record<string, string>> {
  const { visitor } = world.people
  const images: Record<string, string> = {}
  for (const name of Object.keys(HANDLER_ROWS).filter((one) => one.endsWith('/share.png'))) {
    const [row] = HANDLER_ROWS[name] ?? []
    const path = (await row?.at?.(visitor, world)) ?? world.scene.address(name.slice('GET '.length))
    const { status, bytes } = await read(world.url, visitor, { path })
    images[path] = status === 200 ? Buffer.from(bytes).toString('base64') : `answered ${status}`
  }
  return images
}

import { shareImage } from '@/app/share-image'
import { unlessBuilding } from '@/app/while-building'
import { libraryShareWords } from '@/server/library/share-words'

export const dynamic = 'force-static'

const BLANK = { kicker: null, title: null, line: null, library: null }

export async function GET() {
  return shareImage(await unlessBuilding(libraryShareWords, BLANK))
}

import { ImageResponse } from 'next/og'
import { ShareImage, SHARE_SIZE } from '@/components/site/share-image'
import { drawnWords, firstWords, type ShareWords } from '@/domain/library/share-words'
import { shareFonts } from '@/server/library/share-fonts'

/** About as much as there is room for. */
const TITLE_LENGTH_MAX = 165
const LINE_LENGTH_MAX = 92

/**
 * The picture that stands for a page elsewhere, as PNG. It holds only letters that the house's face has: for others the
 * drawing program would ask strangers on the network.
 */
export async function shareImage(words: ShareWords): Promise<Response> {
  const { fonts, letters } = await shareFonts()
  const drawn = {
    kicker: drawnWords(words.kicker, letters),
    title: firstWords(drawnWords(words.title, letters), TITLE_LENGTH_MAX),
    line: firstWords(drawnWords(words.line, letters), LINE_LENGTH_MAX),
    library: drawnWords(words.library, letters),
  }
  const picture = new ImageResponse(<ShareImage {...drawn} />, { ...SHARE_SIZE, fonts })
  // Read here, so that a failure is one of this answer; how long it may be kept is said by the front.
  return new Response(await picture.arrayBuffer(), { headers: { 'content-type': 'image/png' } })
}

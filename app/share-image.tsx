import { ImageResponse } from 'next/og'
import { ShareImage, SHARE_SIZE } from '@/components/site/share-image'
import { drawnWords, type ShareWords } from '@/domain/library/share-words'
import { shareFonts } from '@/server/library/share-fonts'

/**
 * The picture that stands for a page elsewhere, as PNG. It holds only letters that the house's face has: for others the
 * drawing program would ask strangers on the network.
 */
export async function shareImage(words: ShareWords): Promise<Response> {
  const { fonts, letters } = await shareFonts()
  const drawn = {
    kicker: drawnWords(words.kicker, letters),
    title: drawnWords(words.title, letters),
    line: drawnWords(words.line, letters),
    library: drawnWords(words.library, letters),
  }
  const picture = new ImageResponse(<ShareImage {...drawn} />, { ...SHARE_SIZE, fonts })
  // Read here, so that a failure is one of this answer; how long it may be kept is said by the front.
  return new Response(await picture.arrayBuffer(), { headers: { 'content-type': 'image/png' } })
}

import { SHARE_SIZE } from '@/components/site/share-image'

import { site } from './site'

type Shared = { address: string; title: string; description?: string }

/** What a link to this page shows where somebody shares it, for its `openGraph`. The first page's address is ''. */
export async function shareCard({ address, ...words }: Shared) {
  const { name: siteName } = await site()
  const picture = { url: `${address}/share.png`, ...SHARE_SIZE, alt: words.title }
  return { siteName, url: address || '/', ...words, images: [picture] }
}

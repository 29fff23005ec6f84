import { jsonLdText, type JsonLd as Described } from '@/domain/json-ld'

/** What the page is about, for machines. It is data, not a program: no policy needs to allow it. */
export function JsonLd({ described }: { described: Described | null }) {
  if (described === null) return null
  const words = { __html: jsonLdText(described) }
  return <script type="application/ld+json" dangerouslySetInnerHTML={words} />
}

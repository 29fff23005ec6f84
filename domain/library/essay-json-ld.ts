import type { JsonLd } from '@/domain/json-ld'

type DescribedEssay = {
  slug: string
  title: string
  subtitle: string | null
  author: { slug: string; name: string }
  authorLine: { kind: 'PERSON' | 'DESK' | 'CIRCLE' }
  series: { slug: string; title: string; place: number | null } | null
  publishedOn: string | null
  revision: { publishedAt: string }
}

type Place = { library: string; language: string; origin: string }

/** A published essay as an Article: who wrote it, when, and where it belongs. */
export function essayJsonLd(essay: DescribedEssay, { library, language, origin }: Place): JsonLd {
  const url = `${origin}/essays/${essay.slug}`
  const { author, series } = essay
  return {
    '@type': 'Article',
    headline: essay.title,
    description: essay.subtitle ?? undefined,
    url,
    mainEntityOfPage: url,
    inLanguage: language,
    author: {
      '@type': essay.authorLine.kind === 'PERSON' ? 'Person' : 'Organization',
      name: author.name,
      url: `${origin}/authors/${author.slug}`,
    },
    publisher: { '@type': 'Organization', name: library, url: `${origin}/` },
    datePublished: essay.publishedOn ?? undefined,
    dateModified: essay.revision.publishedAt,
    position: series?.place ?? undefined,
    isPartOf: series
      ? {
          '@type': 'CreativeWorkSeries',
          name: series.title,
          url: `${origin}/series/${series.slug}`,
        }
      : undefined,
  }
}

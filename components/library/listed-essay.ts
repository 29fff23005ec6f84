import type { Standing } from '@/domain/library/availability'

/** What a list needs to know of an essay. */
export type ListedEssay = {
  slug: string
  title: string
  subtitle: string | null
  author: { slug: string; name: string; standing: Standing | null }
  series: { slug: string; title: string; place: number | null } | null
  minutes: number
  publishedOn: string | null
}

import { plainMarks } from './plain-marks'

/** What a copy of an essay says of itself. Days are ISO days; `address` is a whole address. */
export type EssayCopy = {
  title: string
  subtitle: string | null
  author: string
  series: { title: string; place: number | null } | null
  publishedOn: string | null
  revision: { number: number; publishedOn: string }
  address: string
  markdown: string
}

/** An essay as a Markdown file to keep: title, byline, words, and where it comes from. */
export function essayAsMarkdown(essay: EssayCopy): string {
  const parts = [
    `# ${essay.title}`,
    essay.subtitle === null ? null : `_${essay.subtitle}_`,
    bylineOf(essay),
    plainMarks(essay.markdown).trim(),
    '---',
    `From ${essay.address}, revision ${essay.revision.number} of ${essay.revision.publishedOn}.`,
  ]
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`
}

function bylineOf({ author, series, publishedOn }: EssayCopy): string {
  const place = series?.place == null ? '' : `, part ${series.place}`
  return [
    `By ${author}`,
    ...(series === null ? [] : [`“${series.title}”${place}`]),
    ...(publishedOn === null ? [] : [publishedOn]),
  ].join(' · ')
}

import { TextLink } from '@/components/ui/text-link'

type Listed = { slug: string; heading: string; html: string; essays: readonly string[] }

/** The questions on which essays differ, each with what it is about and who speaks to it. */
export function QuestionList({ questions }: { questions: readonly Listed[] }) {
  return (
    <ul className="divide-rule divide-y">
      {questions.map(({ slug, heading, html, essays }) => (
        <li key={slug} className="py-6 first:pt-0">
          <h2 className="text-2xl">
            <TextLink href={`/questions/${slug}`}>{heading}</TextLink>
          </h2>
          {html === '' ? null : (
            // Rendered and made safe when it was published, as every text of the library.
            <div className="words mt-2" dangerouslySetInnerHTML={{ __html: html }} />
          )}
          {essays.length === 0 ? null : (
            <p className="text-ink-soft mt-2 text-sm">Passages from {listed(essays)}.</p>
          )}
        </li>
      ))}
    </ul>
  )
}

const listed = (titles: readonly string[]) =>
  new Intl.ListFormat('en').format(titles.map((title) => `“${title}”`))

import type { ContentsHeading } from './contents-heading'

type ContentsListProps = { headings: readonly ContentsHeading[]; current?: string | null }

export function ContentsList({ headings, current = null }: ContentsListProps) {
  const top = Math.min(...headings.map((heading) => heading.level))
  return (
    <ol className="contents-list">
      {headings.map((heading) => (
        <li key={heading.id} className={heading.level > top ? 'pl-4' : ''}>
          <a href={`#${heading.id}`} aria-current={heading.id === current ? 'location' : undefined}>
            {heading.text}
          </a>
        </li>
      ))}
    </ol>
  )
}

import { Badge } from '@/components/ui/badge'
import { absoluteDate, absoluteMoment } from '@/components/ui/moment-words'
import { TextLink } from '@/components/ui/text-link'
import type { DeskEssay } from '@/domain/library/editor-desk'

const STATES = {
  published: { word: 'published', tone: 'success' },
  scheduled: { word: 'scheduled', tone: 'info' },
  withdrawn: { word: 'withdrawn', tone: 'danger' },
  waiting: { word: 'not published yet', tone: 'warning' },
  draft: { word: 'draft', tone: 'plain' },
} as const

/** Every essay of the library with its state and its revisions. */
export function DeskEssays({ essays }: { essays: readonly DeskEssay[] }) {
  return (
    <ul className="divide-rule divide-y">
      {essays.map((essay) => (
        <li key={`${essay.state} ${essay.slug}`} className="py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h3 className="min-w-0 text-base leading-snug [overflow-wrap:anywhere]">
              <Title essay={essay} />
            </h3>
            <Badge tone={STATES[essay.state].tone}>{STATES[essay.state].word}</Badge>
          </div>
          <p className="text-ink-soft mt-1 text-sm">
            <State essay={essay} />
            <Revisions essay={essay} />
            <Preview essay={essay} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Preview({ essay: { title, state, previewedAs } }: { essay: DeskEssay }) {
  if (previewedAs === null) return null
  return (
    <>
      {' · '}
      {state === 'published' ? 'changed in the folder: ' : null}
      <TextLink href={`/editors/preview/${previewedAs}`} aria-label={`Preview of ${title}`}>
        preview
      </TextLink>
    </>
  )
}

function Title({ essay: { slug, title, state } }: { essay: DeskEssay }) {
  if (state === 'published' || state === 'withdrawn') {
    return <TextLink href={`/essays/${slug}`}>{title}</TextLink>
  }
  return title
}

function State({ essay: { slug, state, at } }: { essay: DeskEssay }) {
  if (at === null) return state === 'published' ? null : `In the content folder as ${slug}.md`
  return (
    <>
      {state === 'scheduled' ? 'Opens on ' : 'Withdrawn on '}
      <time dateTime={at}>{state === 'scheduled' ? absoluteMoment(at) : absoluteDate(at)}</time>
    </>
  )
}

function Revisions({ essay: { slug, title, state, at, ...essay } }: { essay: DeskEssay }) {
  const { revisions, lastRevisedAt } = essay
  if (lastRevisedAt === null || state === 'scheduled') return null
  const count = revisions === 1 ? '1 revision' : `${revisions} revisions`
  return (
    <>
      {at === null ? null : ' · '}
      {state === 'published' ? (
        <TextLink href={`/essays/${slug}/history`} aria-label={`${count} of ${title}`}>
          {count}
        </TextLink>
      ) : (
        count
      )}
      {', the last on '}
      <time dateTime={lastRevisedAt}>{absoluteDate(lastRevisedAt)}</time>
    </>
  )
}

import type { ReactNode } from 'react'

import { SubjectLink } from '@/components/discussion/subject-link'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { CaseView } from '@/domain/moderation/case'

import { CaseChecks } from './case-checks'
import { CaseReports } from './case-reports'
import { CaseWords } from './case-words'
import { SaidNearbyList } from './said-nearby-list'
import { SimilarWordsList } from './similar-words-list'

type CasePanelProps = {
  about: CaseView
  /** Whose the case is. */
  claim: ReactNode
  /** What moderators know of whoever wrote it. */
  history: ReactNode
  guidance: ReactNode
  /** What can be done. */
  children: ReactNode
}

/** One case on one screen: the words and what can be done; beside them why it is here and who wrote it; around them the conversation. */
export function CasePanel({ about, claim, history, guidance, children }: CasePanelProps) {
  return (
    <section aria-labelledby="case" className="flex min-w-0 flex-col gap-6">
      <CaseHeader about={about} />
      <HandedUp handedUp={about.handedUp} />
      {claim}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <Passage passage={about.passage} />
          <SaidNearbyList label="What it answers" said={about.answered} />
          {about.isChange ? (
            <Notice tone="info">
              Its author changed these words. Readers see the former ones until you decide.
            </Notice>
          ) : null}
          <CaseWords about={about} />
          {children}
          <Around around={about.around} />
        </div>
        <aside aria-label="About this case" className="flex min-w-0 flex-col gap-6">
          <CaseReports reports={about.reports} />
          <CaseChecks checks={about.checks} />
          {history}
          <SimilarWordsList similar={about.similar} />
          {guidance}
        </aside>
      </div>
    </section>
  )
}

const CaseHeader = ({ about }: Pick<CasePanelProps, 'about'>) => (
  <header>
    <h2 id="case" tabIndex={-1} className="text-xl outline-none">
      {about.byline}{' '}
      <Badge tone={about.visibility === 'PENDING' ? 'info' : 'plain'}>
        {about.visibility.toLowerCase()}
      </Badge>{' '}
      {about.isEscalated ? <Badge tone="ember">escalated</Badge> : null}{' '}
      {about.isCare ? <Badge tone="danger">someone may be at risk</Badge> : null}
    </h2>
    <p className="text-ink-soft mt-1 text-sm">
      in{' '}
      {about.threadId === null ? (
        <>
          “<bdi>{about.threadTitle}</bdi>”, which it opens
        </>
      ) : (
        <TextLink href={`/threads/${about.threadId}`}>
          <bdi>{about.threadTitle}</bdi>
        </TextLink>
      )}
      , <SubjectLink subject={about.subject} />
    </p>
  </header>
)

const HandedUp = ({ handedUp }: Pick<CaseView, 'handedUp'>) =>
  handedUp === null ? null : (
    <Notice tone="info">
      <p>
        {handedUp.by} asks for your view, <RelativeTime at={handedUp.at} />:{' '}
        <q className="whitespace-pre-wrap">{handedUp.note}</q>
      </p>
    </Notice>
  )

const Passage = ({ passage }: Pick<CaseView, 'passage'>) =>
  passage === null ? null : (
    <blockquote className="quoted text-sm">
      <span className="text-ink-soft">…{passage.prefix}</span>
      <mark>{passage.exact}</mark>
      <span className="text-ink-soft">{passage.suffix}…</span>{' '}
      <TextLink href={`/p/${passage.id}`}>In the essay</TextLink>
    </blockquote>
  )

function Around({ around: { before, after } }: Pick<CaseView, 'around'>) {
  if (before.length + after.length === 0) return null
  return (
    <section aria-labelledby="around" className="flex flex-col gap-3">
      <h3 id="around" className="text-base font-semibold">
        The conversation around
      </h3>
      <SaidNearbyList label="Said just before" said={before} />
      {before.length > 0 && after.length > 0 ? (
        <p className="text-ink-soft text-sm">Then the words above, then:</p>
      ) : null}
      <SaidNearbyList label="Said just after" said={after} />
    </section>
  )
}

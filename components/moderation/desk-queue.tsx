'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, useTransition, type MouseEvent } from 'react'

import type { QueueItem } from '@/domain/moderation/case'
import { deskAddress, type DeskWish } from '@/domain/moderation/desk-wish'

import { useDeskNews } from './desk-live'
import { QueueFold } from './queue-fold'
import { newCases, queueNow } from './queue-now'
import { QueueLine } from './queue-line'
import { useFetchedCase } from './use-fetched-case'

type DeskQueueProps = {
  cases: readonly QueueItem[]
  total: number
  /** By which the next page is asked for; null: this is the last. */
  next: string | null
  currentId: string | null
  /** `until`: as of when the cases were read. */
  wish: DeskWish & { until: Date }
  /** The address says as of when: whoever is there asked for it. */
  isAsked: boolean
}

/** The queue. It stays as it was when it was opened: what is new waits until it is asked for, what is decided changes its look. */
export function DeskQueue({ cases, total, next, currentId, wish, isAsked }: DeskQueueProps) {
  const router = useRouter()
  const news = useDeskNews()
  const [isFetching, startFetching] = useTransition()
  const [kept, setKept] = useState({ until: wish.until, cases, next })
  if (isAsked && wish.until.getTime() !== kept.until.getTime())
    setKept({ until: wish.until, cases, next })
  const keptWish = { ...wish, until: kept.until }
  const now = { fresh: cases, isWhole: next === null && wish.after === null, news }
  const lines = queueNow(kept.cases, now)
  const arrived = newCases(kept.cases, { ...now, show: wish.show, since: kept.until })
  const at = lines.findIndex(({ id }) => id === currentId)
  const nextId = lines.slice(at + 1).find(({ decidedBy }) => decidedBy === null)?.id
  const nextHref = nextId === undefined ? null : deskAddress(keptWish, nextId)
  useFetchedCase(nextHref)
  const anew = { show: wish.show, after: null, until: null }
  const showNew = (event: MouseEvent) => {
    const { until } = arrived
    if (until === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    startFetching(() => {
      router.push(deskAddress({ ...anew, until }, currentId))
    })
  }
  return (
    <nav
      aria-label={`Open cases: ${total}`}
      className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100svh-2rem)] lg:self-start lg:overflow-y-auto"
    >
      <p className="text-ink-soft flex items-center justify-between gap-3 text-sm">
        <span>{total === 1 ? '1 open case' : `${total} open cases`}</span>
        <span role="status">
          <NewCases {...{ isFetching, showNew }} count={arrived.count} href={deskAddress(anew)} />
        </span>
      </p>
      <QueueFold
        currentId={currentId}
        place={`${at + 1} of ${lines.length}`}
        next={nextId === undefined || nextHref === null ? null : { id: nextId, href: nextHref }}
      >
        <ol className="divide-rule border-rule mt-2 divide-y border-y">
          {lines.map((line) => (
            <li key={line.id}>
              <QueueLine
                line={line}
                href={deskAddress(keptWish, line.id)}
                isCurrent={line.id === currentId}
              />
            </li>
          ))}
        </ol>
        <Pages first={wish.after === null ? null : anew} next={kept.next} wish={keptWish} />
      </QueueFold>
    </nav>
  )
}

type PagesProps = { first: DeskWish | null; next: string | null; wish: DeskWish }

const Pages = ({ first, next, wish }: PagesProps) => (
  <p className="flex justify-between gap-3 py-2 text-sm">
    {first === null ? <span /> : <Link href={deskAddress(first)}>First page</Link>}
    {next === null ? null : <Link href={deskAddress({ ...wish, after: next })}>Next page</Link>}
  </p>
)

type NewCasesProps = {
  count: number
  isFetching: boolean
  href: ReturnType<typeof deskAddress>
  showNew: (event: MouseEvent) => void
}

const NewCases = ({ count, isFetching, href, showNew }: NewCasesProps) => (
  <Link
    href={href}
    prefetch={false}
    onClick={showNew}
    className={count > 0 ? 'button button-primary' : 'link'}
  >
    {isFetching ? 'Fetching…' : newWords(count)}
  </Link>
)

const newWords = (count: number): string => (count === 0 ? 'Look again' : `${count} new`)

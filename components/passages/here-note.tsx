import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'

import { keptOf } from './device-book'
import type { MarkChange } from './use-mark-change'
import type { ShownMark } from './use-marks'
import { tryAgainHere } from './wish-here'

type HereNoteProps = { mark: ShownMark; change: MarkChange }

/** What a reader should know of a mark that this device keeps: where it is, what the library said to it. */
export function HereNote({ mark, change }: HereNoteProps) {
  const { here, id } = mark
  return (
    <>
      <p role="status" className="text-ink-soft text-sm not-empty:mt-3">
        {change.news === '' ? (here ? wordsOf(mark) : null) : change.news}
        {here?.kind === 'browser' ? (
          <>
            {' '}
            <TextLink href="/kept">All you kept here</TextLink>
          </>
        ) : null}
      </p>
      {here && here.refusal !== '' ? (
        <div className="mt-2 flex flex-col gap-2">
          <p className="text-wine text-sm font-medium">{here.refusal}</p>
          <div>
            <Button
              onClick={() => {
                tryAgainHere(id)
              }}
            >
              Try again
            </Button>
          </div>
        </div>
      ) : null}
    </>
  )
}

function wordsOf({ id, here }: ShownMark): string {
  if (here?.kind === 'browser') return 'Kept in this browser alone, until you join.'
  const isNew = keptOf(id) !== null
  if (here?.refusal !== '') {
    return isNew ? 'The library did not take this.' : 'The library did not take this change.'
  }
  return isNew
    ? 'Kept on this device. It will be saved when you are online again.'
    : 'Changed on this device. It will be saved when you are online again.'
}

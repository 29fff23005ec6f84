import { Disclosure } from '@/components/ui/disclosure'

import { CopyWords } from './copy-words'

type PassageCopiesProps = { copies: readonly { label: string; words: string }[] }

/** Addresses and citations of a passage, each to copy; without scripts, to select. */
export function PassageCopies({ copies }: PassageCopiesProps) {
  return (
    <Disclosure summary="Cite it, or link to it">
      <div className="flex flex-col gap-5 pt-2">
        {copies.map(({ label, words }) => (
          <CopyWords key={label} label={label} words={words} />
        ))}
      </div>
    </Disclosure>
  )
}

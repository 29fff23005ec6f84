import { CONTEXT_LENGTH } from '@/domain/passages/quotation'

type PassageInContextProps = {
  label?: string
  words: { exact: string; prefix: string; suffix: string }
}

/** A quotation, with a little of what stands before and after it. */
export function PassageInContext({ label, words }: PassageInContextProps) {
  const { exact, prefix, suffix } = words
  return (
    <figure>
      {label ? <figcaption className="text-ink-soft mb-2 text-sm">{label}</figcaption> : null}
      <blockquote className="words whitespace-pre-line">
        <span className="text-ink-soft">{before(prefix)}</span>
        <mark className="bg-mark-ember text-ink">{exact}</mark>
        <span className="text-ink-soft">{after(suffix)}</span>
      </blockquote>
    </figure>
  )
}

/** Context of full length was cut, perhaps inside a word: that word is left out. */
const CUT_LENGTH = CONTEXT_LENGTH - 8

const before = (prefix: string) =>
  prefix.length < CUT_LENGTH ? prefix : prefix.replace(/^\S*\s/, '…')

const after = (suffix: string) =>
  suffix.length < CUT_LENGTH ? suffix : suffix.replace(/\s\S*$/, '…')

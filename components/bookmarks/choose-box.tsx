import { boxOf } from '@/domain/bookmarks/chosen'

import { CHOSEN_FORM } from './chosen-boxes'

const LABEL_LENGTH_MAX = 60

/** The box by which one bookmark of the page is chosen. */
export function ChooseBox({ id, words }: { id: string; words: string }) {
  const label =
    words.length > LABEL_LENGTH_MAX ? `${words.slice(0, LABEL_LENGTH_MAX).trimEnd()}…` : words
  return (
    <label className="-my-3 -ml-2.5 flex min-h-11 min-w-11 cursor-pointer items-center justify-center print:hidden">
      <input
        type="checkbox"
        form={CHOSEN_FORM}
        name={boxOf(id)}
        aria-label={`Choose: ${label}`}
        className="size-5 cursor-pointer"
      />
    </label>
  )
}

import { shownName } from '@/domain/accounts/shown-name'

/** What stands where a handle would, when someone wrote without theirs. */
export const A_READER = 'a reader'

type Written = { isUnnamed: boolean; author: { handle: string | null } }

/** The name under which everyone may know who wrote it, the handle while there is one; null for "a reader". */
export const shownHandle = ({ isUnnamed, author }: Written): string | null =>
  isUnnamed ? null : shownName(author.handle)

/** The same as it stands in a line: "a reader" where no name may. */
export const bylineOf = (written: Written): string =>
  written.isUnnamed ? A_READER : shownName(written.author.handle)

type Shown = { handle: string | null; isUnnamed: boolean }

/** Who wrote what is shown; null when that is not for this reader. */
export const writerOf = ({ handle, isUnnamed }: Shown): string | null =>
  isUnnamed ? A_READER : handle

/** At the beginning of a sentence. A handle, which holds no space, stays as its member spells it. */
export const capitalised = (byline: string): string =>
  byline.includes(' ') ? byline.charAt(0).toUpperCase() + byline.slice(1) : byline

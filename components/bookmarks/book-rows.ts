const ROW = 'li[data-bookmark]'

let lastAt = 0

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ROW)]

/** The bookmark where the keyboard is; null where it is elsewhere. */
export const rowHere = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>(ROW) ?? null

/** Leads the keyboard, the eye and whoever listens to a row. */
function goToRow(row: HTMLElement | undefined): void {
  if (row === undefined) return
  lastAt = rows().indexOf(row)
  row.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}

/** To the next row, or the one before; from elsewhere to the one where the keyboard was last. */
export function stepRow(step: 1 | -1): void {
  const all = rows()
  const here = rowHere()
  const at = here === null ? Math.min(lastAt, all.length - 1) : all.indexOf(here) + step
  goToRow(all[at])
}

/** To the row that stands where the last one stood, after that one is gone. */
export function goToSamePlace(): void {
  const all = rows()
  goToRow(all[Math.min(lastAt, all.length - 1)])
}

/** Opens the note of a row to be written in. */
export function openNote(row: HTMLElement): void {
  const fold = row.querySelector<HTMLDetailsElement>('details.note-fold')
  if (fold === null) return
  fold.open = true
  fold.querySelector('textarea')?.focus()
}

export function chooseRow(row: HTMLElement): void {
  row.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
}

export function removeRow(row: HTMLElement): void {
  lastAt = rows().indexOf(row)
  row.querySelector<HTMLFormElement>('form[id^="take-away-"]')?.requestSubmit()
}

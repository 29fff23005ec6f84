import type { Route } from 'next'

/**
 * The next open case before (-1) or after (1) one in the queue as it stands on the page, and its address there: by that very
 * address it was fetched before it is asked for. Null: there is none.
 */
export function caseBeside(
  currentId: string | null,
  step: number,
): { id: string; href: Route } | null {
  const lines = [
    ...document.querySelectorAll<HTMLElement>('nav li :is([data-case], [data-decided])'),
  ]
  const at = lines.findIndex(({ dataset: { case: open, decided } }) =>
    [open, decided].includes(currentId ?? ''),
  )
  const ahead = step > 0 ? lines.slice(at + 1) : lines.slice(0, Math.max(at, 0)).reverse()
  const line = ahead.find(({ dataset }) => dataset['case'] !== undefined)
  const [id, href] = [line?.dataset['case'], line?.getAttribute('href')]
  return id && href ? { id, href: href as Route } : null
}

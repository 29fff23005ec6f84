import type { Page } from '@playwright/test'

/** What words may be made of, each tag with its attributes. */
const WORDS = {
  ...{ p: [], br: [], em: [], strong: [], s: [], code: [], pre: [], blockquote: [] },
  ...{ ul: [], li: [], ol: ['start'], a: ['href', 'rel'] },
} as const
/** What nothing that was typed becomes. */
const NEVER = 'iframe,frame,object,embed,applet,base,video,audio,marquee,math'
export const WIDTHS = [1280, 320] as const

type Rules = { words: Readonly<Record<string, readonly string[]>>; never: string; paths: string[] }

/** What may not stand in the page, or in those at these addresses, as Chromium reads them; nothing when all is well. */
export const faultsIn = (page: Page, paths: string[] = []): Promise<string[]> =>
  page.evaluate(judge, { words: WORDS, never: NEVER, paths })

async function judge({ words, never, paths }: Rules): Promise<string[]> {
  const faults: string[] = []
  const isSafe = (address: string) =>
    !URL.canParse(address, location.href) ||
    ['http:', 'https:', 'mailto:'].includes(new URL(address, location.href).protocol)
  const judgeAll = (whole: Document) => {
    for (const element of whole.querySelectorAll('.words *')) {
      // A passage of an essay, with what stands round it: the library marks it, nobody typed it.
      if (element.matches('figure > blockquote.words > :is(span, mark):not(:has(*))')) continue
      const allowed = words[element.localName]
      if (!allowed) faults.push(`<${element.localName}> in words`)
      for (const { name } of element.attributes)
        if (!allowed?.includes(name)) faults.push(`${name} on <${element.localName}> in words`)
    }
    for (const element of whole.querySelectorAll(never)) faults.push(element.outerHTML.slice(0, 99))
    for (const element of whole.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) faults.push(`${name} on <${element.localName}>`)
        const leads = ['href', 'src', 'action', 'formaction'].includes(name)
        if (leads && !name.startsWith('data-') && value !== '' && !isSafe(value))
          faults.push(`${name}=${value}`)
      }
  }
  const read = async (path: string) => {
    const answer = await fetch(path)
    if (!answer.ok) faults.push(`${path} answers ${answer.status}`)
    judgeAll(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  }
  if (paths.length === 0) judgeAll(document)
  for (let from = 0; from < paths.length; from += 4)
    await Promise.all(paths.slice(from, from + 4).map(read))
  return [...new Set(faults)]
}

/** Where the parts stand that no words may move: the same on a page of harmless words. Everything is laid out first. */
export async function frameOf(page: Page, width: number): Promise<Record<string, unknown>> {
  await page.setViewportSize({ width, height: 900 })
  return page.evaluate(() => {
    for (const comment of document.querySelectorAll<HTMLElement>('.comment'))
      comment.style.contentVisibility = 'visible'
    for (const fold of document.querySelectorAll('details')) fold.open = true
    const boxOf = (element: Element | null) => {
      if (element === null) return null
      const { x, width, height } = element.getBoundingClientRect()
      return { x, width, height: Math.round(height) }
    }
    const column = boxOf(document.querySelector('main > div'))
    const right = (column?.x ?? 0) + (column?.width ?? 0)
    const outside = [...document.querySelectorAll('main *')].filter((element) => {
      if (element.closest('pre, .sr-only, .truncate, .fixed, .overflow-clip, svg')) return false
      const box = element.getBoundingClientRect()
      return box.width > 1 && (box.right > right + 1 || box.left < (column?.x ?? 0) - 1)
    })
    const cut = [...document.querySelectorAll('.words')].filter(
      (words) => words.scrollWidth > words.clientWidth + 1,
    )
    return {
      header: boxOf(document.querySelector('body > header')),
      column: column && { x: column.x, width: column.width },
      form: boxOf(document.querySelector('main textarea')),
      footer: boxOf(document.querySelector('body > footer')),
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      outside: [...outside, ...cut].slice(0, 5).map((part) => part.outerHTML.slice(0, 200)),
    }
  })
}

/** What the elements are made of, each kind once: where all were made alike, there is one. */
export const kindsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) => {
    // What folds replies away stands only where there are some.
    const isPart = (element: Element) => element.localName !== 'button'
    const kindOf = (element: Element): string =>
      element.matches('.words')
        ? 'words'
        : `${element.localName}(${[...element.children].filter(isPart).map(kindOf).join()})`
    return [...new Set(elements.map(kindOf))]
  })

import { expect, test } from 'vitest'
import type { CleanAnswer } from './ask-cleanly'
import { withWaitingScripts } from './waiting-scripts'

const PAGE = [
  '<link rel="preload" href="/a.woff2" as="font"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<script src="/_next/static/chunks/a-b_c.js" async=""></script>',
  '<script src="/first-paint.js"></script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
  '<p>“&lt;script src=&quot;/_next/static/chunks/x.js&quot; async=&quot;&quot;>” – ü</p>',
  '<script type="application/ld+json">{"headline":"\\u003cscript src="}</script>',
  '<script>self.__next_f.push([1,"\\u003cscript src="])</script>',
].join('')

const said = (status: number): CleanAnswer => ({
  ...{ status, headers: {}, rawHeaders: [] },
  body: Buffer.from(PAGE),
})
const pageAt = (path: string, status = 200) =>
  withWaitingScripts(path, said(status)).body.toString('utf8')

test('the scripts of an essay wait, and nothing else on the page changes', () => {
  expect(pageAt('/essays/the-mirror')).toBe(
    PAGE.replace(/<link rel="preload" as="script".*?\/>/, '').replace(
      'src="/_next/static/chunks/a-b_c.js" async=""',
      'data-waits="/_next/static/chunks/a-b_c.js"',
    ),
  )
})

test.each(['/', '/care', '/essays', '/essays/the-mirror/history', '/concepts/runner'])(
  'those of %s do not',
  (path) => {
    expect(pageAt(path)).toBe(PAGE)
  },
)

test('nor those of an essay that is not there', () => {
  expect(pageAt('/essays/the-mirror', 404)).toBe(PAGE)
})

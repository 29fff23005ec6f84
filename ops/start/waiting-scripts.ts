import type { CleanAnswer } from './ask-cleanly'

const ESSAY = /^\/essays\/[a-z0-9-]+$/
const SCRIPT =
  /<script src="(\/_next\/static\/chunks\/[\w./-]+\.js)"(?: id="[\w-]*")? async=""><\/script>/g
const PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g

/**
 * An essay is read without scripts, so they wait until a reader does something, or at once for whoever has marks or a place
 * in it: public/first-paint.js wakes them. Nothing else on the page changes. Markup in an essay's words is escaped, so it is
 * never taken for a script.
 */
export function withWaitingScripts(path: string, answer: CleanAnswer): CleanAnswer {
  if (!ESSAY.test(path) || answer.status !== 200) return answer
  const page = answer.body.toString('utf8')
  const waiting = page.replace(SCRIPT, '<script data-waits="$1"></script>').replace(PRELOAD, '')
  return { ...answer, body: Buffer.from(waiting) }
}

import { HiddenCommentFold, type HiddenComments } from '@/components/discussion/hidden-comment-fold'
import { FoldedWords } from '@/components/discussion/folded-words'
import { Facts } from '@/components/ui/facts'
import { absoluteDate } from '@/components/ui/moment-words'
import type { SearchHit } from '@/domain/search/hit'

import { Highlighted } from './highlighted'
import { KIND_WORDS } from './kind-words'

type HitItemProps = { hit: SearchHit; hidden: HiddenComments; muted: readonly string[] }

/** One thing found. Its links are plain ones: a browser leads to words in a page only when it opens the page. */
export function HitItem({ hit, hidden, muted }: HitItemProps) {
  const { kind, href, title, snippet, snippetHref, contentNote = '' } = hit
  const isMuted = kind === 'COMMENT' && hit.by !== null && muted.includes(hit.by)
  const words = <Highlighted parts={snippet} />
  return (
    <li className="border-rule border-b py-5 first:pt-0 last:border-b-0">
      <article>
        <HitFacts hit={hit} />
        <h2 dir="auto" className="mt-0.5 text-lg leading-snug [overflow-wrap:anywhere]">
          <a href={href} className="link decoration-rule hover:decoration-ember">
            <Highlighted parts={title} />
          </a>
        </h2>
        {snippet.length === 0 ? null : (
          <HiddenCommentFold commentId={hit.commentId ?? ''} hidden={hidden} isMuted={isMuted}>
            <FoldedWords comment={{ state: 'published', contentNote }}>
              <p
                dir="auto"
                className={`text-ink-soft mt-1 [overflow-wrap:anywhere] ${kind === 'COMMENT' ? 'text-base' : 'font-serif text-[1.1875rem] leading-normal'}`}
              >
                {snippetHref === null ? (
                  words
                ) : (
                  <a href={snippetHref} className="hover:text-ink">
                    {words}
                  </a>
                )}
              </p>
            </FoldedWords>
          </HiddenCommentFold>
        )}
      </article>
    </li>
  )
}

function HitFacts({ hit }: { hit: SearchHit }) {
  const { kind, by, series, day } = hit
  return (
    <Facts>
      {KIND_WORDS[kind].one}
      {by}
      {series}
      {kind === 'COMMENT' && day !== null ? absoluteDate(day) : null}
    </Facts>
  )
}

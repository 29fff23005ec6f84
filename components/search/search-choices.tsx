import { X } from 'lucide-react'

import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { searchAddress, type Asked } from '@/domain/search/asked'
import type { SearchFound } from '@/domain/search/hit'

import { shortCount } from './count-words'
import { FACETS } from './facets'
import { KIND_WORDS } from './kind-words'

type ChoicesProps = { asked: Asked; found: SearchFound }

const chip =
  'inline-flex min-h-11 items-center gap-1.5 rounded-full border px-4 text-sm font-medium whitespace-nowrap'

/** The kinds of what was found, to look at one of them alone. */
export function KindChoices({ asked, found }: ChoicesProps) {
  const all = [{ kind: null, label: 'Everything', count: null }, ...found.kinds.map(withLabel)]
  return (
    <nav aria-label="Kinds" className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {all.map(({ kind, label, count }) => (
          <li key={label}>
            <a
              href={searchAddress({ ...asked, kind, page: 1 })}
              aria-current={asked.kind === kind ? 'true' : undefined}
              className={`${chip} ${asked.kind === kind ? 'bg-well border-edge' : 'border-rule hover:bg-well text-ink-soft'}`}
            >
              {label}
              {count === null ? null : <span className="text-ink-soft">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const withLabel = ({ kind, count }: SearchFound['kinds'][number]) => ({
  kind,
  label: KIND_WORDS[kind].many,
  count: shortCount(count),
})

/** What was chosen, each with a way back. */
export function ChosenChoices({ asked, found }: ChoicesProps) {
  const chosen = FACETS.filter(([name]) => asked[name] !== null)
  if (chosen.length === 0) return null
  return (
    <ul className="mb-4 flex flex-wrap gap-2">
      {chosen.map(([name, label]) => {
        const value = String(asked[name])
        const facet = found.facets[name].find((one) => one.value === value)
        return (
          <li key={name}>
            <a
              href={searchAddress({ ...asked, [name]: null, page: 1 })}
              className={`${chip} bg-ember-wash text-ember border-transparent`}
            >
              <VisuallyHidden>Without </VisuallyHidden>
              {label}: {facet?.label ?? value}
              <X aria-hidden="true" className="size-4" />
            </a>
          </li>
        )
      })}
    </ul>
  )
}

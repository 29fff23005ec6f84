import { EmptyState } from '@/components/ui/empty-state'
import { TextLink } from '@/components/ui/text-link'
import { ANYTHING, searchAddress, type Asked } from '@/domain/search/asked'

import { ConceptsToTry, type NamedConcept } from './concepts-to-try'

type NothingFoundProps = { asked: Asked; concepts: readonly NamedConcept[] }

/** What to do when nothing was found: look everywhere, for any of the words, or begin with a concept. */
export function NothingFound({ asked, concepts }: NothingFoundProps) {
  const { kind, author, series, concept, year, page, typed } = asked
  const isNarrowed = [kind, author, series, concept, year].some((choice) => choice !== null)
  const words = typed.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const anyWord = words.join(' or ')
  if (page > 1) {
    return (
      <EmptyState title="There is no such page.">
        <TextLink href={searchAddress({ ...asked, page: 1 })}>Back to the first</TextLink>
      </EmptyState>
    )
  }
  return (
    <>
      <EmptyState title={`Nothing was found for “${typed.trim()}”.`}>
        {isNarrowed ? (
          <TextLink href={searchAddress({ ...ANYTHING, typed, page: 1 })}>Look everywhere</TextLink>
        ) : words.length > 1 ? (
          <TextLink href={searchAddress({ ...ANYTHING, typed: anyWord, page: 1 })}>
            Look for any of these words
          </TextLink>
        ) : (
          <p>Try another word for it, or fewer words.</p>
        )}
      </EmptyState>
      <ConceptsToTry concepts={concepts} />
    </>
  )
}

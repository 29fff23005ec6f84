import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { termTitle } from '@/domain/library/term-title'

type Concept = { slug: string; term: string }

type ConceptChoiceProps = { concepts: readonly Concept[]; a: string; b: string }

/** Two concepts to be chosen; a plain form that leads to their comparison. */
export function ConceptChoice({ concepts, a, b }: ConceptChoiceProps) {
  const options = concepts.map(({ slug, term }) => (
    <option key={slug} value={slug}>
      {termTitle(term)}
    </option>
  ))
  const known = (asked: string) => (concepts.some(({ slug }) => slug === asked) ? asked : '')
  return (
    <form
      action="/concepts/compare"
      className="mb-10 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
    >
      {/* Made anew for each choice: the lists then show what is compared. */}
      <Select key={`a-${a}`} label="One concept" name="a" defaultValue={known(a)}>
        <option value="">Choose one</option>
        {options}
      </Select>
      <Select key={`b-${b}`} label="Beside it" name="b" defaultValue={known(b)}>
        <option value="">Choose one</option>
        {options}
      </Select>
      <Button type="submit" variant="primary">
        Compare
      </Button>
    </form>
  )
}

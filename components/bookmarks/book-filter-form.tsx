import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { isNarrow, type BookFilter } from '@/domain/bookmarks/book-filter'
import { COLOURS, type ColourWords } from '@/domain/bookmarks/colour'
import type { BookChoices } from '@/domain/bookmarks/kept'
import { PLACEMENT_STATES, type PlacementState } from '@/domain/passages/placement'

import { KeptWordsField } from './kept-words-field'

type BookFilterFormProps = { filter: BookFilter; choices: BookChoices; colours: ColourWords }

const STATE_WORDS: Readonly<Record<PlacementState, string>> = {
  UNCHANGED: 'As they stood',
  MOVED: 'In another place',
  REWORDED: 'Reworded',
  GONE: 'Gone',
}

/** What to look for in one's book. A plain question behind the address: it works without scripts. */
export function BookFilterForm({ filter, choices, colours }: BookFilterFormProps) {
  const { q, order } = filter
  return (
    <search className="mb-10">
      {/* Another question begins with its own choices: those of the one before would be asked along. */}
      <form key={JSON.stringify(filter)} action="/bookmarks" className="flex flex-col gap-3">
        <KeptWordsField
          {...{ q, label: 'Words in quotations and notes', button: 'Show', variant: 'primary' }}
        />
        <Disclosure
          summary="Narrow and order"
          open={isNarrow({ ...filter, q: '' }) || order !== 'newest'}
        >
          <Narrowing filter={filter} choices={choices} colours={colours} />
        </Disclosure>
        {isNarrow(filter) ? (
          <div>
            <ButtonLink href="/bookmarks" variant="plain">
              Show everything
            </ButtonLink>
          </div>
        ) : null}
      </form>
    </search>
  )
}

function Narrowing({ filter, choices, colours }: BookFilterFormProps) {
  const { essay, concept, colour, state, since, until, order } = filter
  const essays = choices.essays.map(({ slug, title }) => [slug, title] as const)
  const concepts = choices.concepts.map(({ slug, term }) => [slug, term] as const)
  const collections = (choices.collections ?? []).map(({ id, name }) => [id, name] as const)
  const marks = COLOURS.map((one) => [one, colours[one]] as const)
  const states = PLACEMENT_STATES.map((one) => [one, STATE_WORDS[one]] as const)
  return (
    <div className="grid gap-4 pt-2 sm:grid-cols-2">
      <Choice label="Essay" name="essay" chosen={essay} options={essays} />
      <Choice label="Concept" name="concept" chosen={concept} options={concepts} />
      <Choice label="Mark" name="colour" chosen={colour} options={marks} />
      {collections.length === 0 ? null : (
        <Choice
          label="Collection"
          name="collection"
          chosen={filter.collection}
          options={collections}
        />
      )}
      <Choice label="The words today" name="state" chosen={state} options={states} />
      <Field label="Kept since" name="since" type="date" optional defaultValue={since ?? ''} />
      <Field label="Kept until" name="until" type="date" optional defaultValue={until ?? ''} />
      <Select label="Order" name="order" defaultValue={order}>
        <option value="newest">Newest first</option>
        <option value="place">By essay and place</option>
        <option value="seen">Last seen first</option>
        <option value="unseen">Longest not seen first</option>
      </Select>
    </div>
  )
}

type ChoiceProps = {
  label: string
  name: string
  chosen: string | null
  options: readonly (readonly [value: string, words: string])[]
}

function Choice({ label, name, chosen, options }: ChoiceProps) {
  return (
    <Select label={label} name={name} optional defaultValue={chosen ?? ''}>
      <option value="">Any</option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Select>
  )
}

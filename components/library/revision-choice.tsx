import { Button } from '@/components/ui/button'
import { absoluteMoment } from '@/components/ui/moment-words'
import { Select } from '@/components/ui/select'

type RevisionChoiceProps = {
  slug: string
  revisions: readonly { number: number; publishedAt: string }[]
  from: number
  to: number
}

/** Two revisions to be chosen; a plain form that leads to their comparison. */
export function RevisionChoice({ slug, revisions, from, to }: RevisionChoiceProps) {
  const options = revisions.map(({ number, publishedAt }) => (
    <option key={number} value={number}>
      {absoluteMoment(publishedAt)}
    </option>
  ))
  const known = (asked: number, otherwise: number | undefined) =>
    revisions.some(({ number }) => number === asked) ? asked : otherwise
  return (
    <form action={`/essays/${slug}/history/compare`} className="max-w-narrow mb-10 grid gap-4">
      {/* Made anew for each choice: the lists then show what is compared. */}
      <Select
        key={`from-${from}`}
        label="The words of"
        name="from"
        defaultValue={known(from, revisions.at(-1)?.number)}
      >
        {options}
      </Select>
      <Select
        key={`to-${to}`}
        label="Beside those of"
        name="to"
        defaultValue={known(to, revisions[0]?.number)}
      >
        {options}
      </Select>
      <div>
        <Button type="submit" variant="primary">
          Compare
        </Button>
      </div>
    </form>
  )
}

import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'

/** Finds members by the beginning of their name. */
export function MemberSearch({ begins }: { begins: string }) {
  return (
    <form action="/owner/members" className="mb-8 flex flex-wrap items-end gap-3">
      <div className="min-w-0 grow">
        <Field
          label="The name begins with"
          name="q"
          type="search"
          optional
          defaultValue={begins}
          autoComplete="off"
        />
      </div>
      <Button type="submit" variant="quiet">
        Find
      </Button>
    </form>
  )
}

import { TypedCheckbox } from '@/components/ui/typed-checkbox'

/** The choice to post without one's handle. */
export function UnnamedChoice() {
  return (
    <TypedCheckbox
      name="unnamed"
      label="Post as “a reader”"
      hint="Your handle is shown nowhere. The same guidelines hold, and a moderator can look up who wrote it, which is logged."
    />
  )
}

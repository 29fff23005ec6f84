import { Badge } from '@/components/ui/badge'

/** Says of a comment that it is new; shown by `markNew` alone, which knows who reads. */
export function NewMark() {
  return (
    <span className="new-mark">
      <Badge tone="ember">new</Badge>
    </span>
  )
}

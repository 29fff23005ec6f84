import { TypedField } from '@/components/ui/typed-field'
import { REASON_LENGTH_MAX } from '@/domain/discussion/thread-tools'

/** Why something is done to a conversation. */
export const ReasonField = ({ id }: { id: string }) => (
  <TypedField
    id={id}
    label="Why, for the log"
    name="reason"
    maxLength={REASON_LENGTH_MAX}
    optional
  />
)

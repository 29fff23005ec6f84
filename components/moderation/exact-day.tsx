import { absoluteDate, absoluteMoment } from '@/components/ui/moment-words'

/** A day ahead that somebody counts on: written out, never "in 3 days". With its minute where that matters. */
export function ExactDay({ at, isMoment = false }: { at: string; isMoment?: boolean }) {
  return <time dateTime={at}>{isMoment ? absoluteMoment(at) : absoluteDate(at)}</time>
}

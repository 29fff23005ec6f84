import { TypedField } from '@/components/ui/typed-field'

/** Where the six digits of a mail are typed. */
export function CodeField({ hint }: { hint: string }) {
  return (
    <TypedField
      label="Six-digit code"
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      className="tracking-[0.3em] lining-nums tabular-nums"
      hint={hint}
    />
  )
}

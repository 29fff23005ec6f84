import { TypedField } from '@/components/ui/typed-field'

export function HandleField() {
  return (
    <TypedField
      label="Name"
      name="handle"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      hint="3 to 24 letters, digits, - or _. It stays, so choose one you like."
    />
  )
}

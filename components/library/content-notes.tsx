/** What the text touches, said quietly before it begins. */
export function ContentNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <p className="content-notes text-ink-soft text-sm">
      <span className="font-semibold">Before you read: </span>
      this text {listed(notes)}.
    </p>
  )
}

const listed = (notes: readonly string[]) => new Intl.ListFormat('en').format(notes)

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

/** “talks about one and about another”: a verb that the note before it had already is not said again. */
const listed = (notes: readonly string[]) =>
  new Intl.ListFormat('en').format(
    notes.map((note, index) => {
      const [verb = '', ...said] = note.split(' ')
      return said.length > 0 && notes[index - 1]?.split(' ')[0] === verb ? said.join(' ') : note
    }),
  )

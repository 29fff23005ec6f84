import type { Preview } from './use-preview'

/** How the words in the box will stand. The server made it, with what makes a comment of them. */
export function WordsPreview({ id, preview }: { id: string; preview: Preview }) {
  if (!preview.isOpen) return null
  const { shown } = preview
  return (
    <section id={id} aria-label="Preview" className="border-rule rounded-md border p-4">
      {shown?.html ? (
        <div className="words" dangerouslySetInnerHTML={{ __html: shown.html }} />
      ) : (
        <p role="status" className="text-ink-soft text-sm">
          {sentence(shown)}
        </p>
      )}
    </section>
  )
}

function sentence(shown: Preview['shown']): string {
  if (shown === null) return 'One moment…'
  return shown.trouble === '' ? 'Write something to see how it will stand.' : shown.trouble
}

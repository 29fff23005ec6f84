/** A private note as it is read: HTML that the server made with what makes a comment. */
export function NoteWords({ html }: { html: string }) {
  if (html === '') return null
  return <div className="words" dangerouslySetInnerHTML={{ __html: html }} />
}

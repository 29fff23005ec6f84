type CommentQuotedProps = { html: string; byline?: string }

/** The words of a comment above a form that is about it. */
export function CommentQuoted({ html, byline }: CommentQuotedProps) {
  return (
    <blockquote className="quoted mb-8">
      {/* Rendered and made safe when it was written: domain/discussion/comment-markdown.ts. */}
      <div className="words" dangerouslySetInnerHTML={{ __html: html }} />
      {byline === undefined ? null : (
        <footer className="text-ink-soft mt-2 text-sm">{byline}</footer>
      )}
    </blockquote>
  )
}

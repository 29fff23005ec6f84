// Rendered and made safe when it was written: domain/discussion/comment-markdown.ts.
export const CommentWords = ({ html }: { html: string }) => (
  <div className="words" dangerouslySetInnerHTML={{ __html: html }} />
)

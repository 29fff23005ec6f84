import { Refusal } from '@/domain/refusal'

type File = { words: string | Uint8Array<ArrayBuffer>; name: string; mediaType: string }

/** A private file to save, or the sentence that refuses it. */
export async function bookAnswer(made: () => Promise<File>): Promise<Response> {
  const privately = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }
  try {
    const { words, name, mediaType } = await made()
    return new Response(words, {
      headers: {
        ...privately,
        'content-type': typeof words === 'string' ? `${mediaType}; charset=utf-8` : mediaType,
        'content-disposition': `attachment; filename="${name}"`,
      },
    })
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    const headers = { ...privately, 'content-type': 'text/plain; charset=utf-8' }
    return new Response(problem.message, { status: problem.status, headers })
  }
}

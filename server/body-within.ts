import 'server-only'

/**
 * The body of a request, when it has no more bytes than this; null for a larger one, of which nothing is kept. Its rest is
 * read all the same, or whoever still sends would never hear the answer.
 */
export async function bodyWithin(request: Request, bytesMax: number): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > bytesMax) parts.length = 0
    else parts.push(part.value)
  }
  return bytes > bytesMax ? null : new Blob(parts)
}

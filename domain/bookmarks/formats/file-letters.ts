import { Refusal } from '@/domain/refusal'

import { NO_EXPORT } from './no-export'

/**
 * The letters of a file: UTF-8, or UTF-16 that says so at its beginning. Throws a Refusal for any other, since a letter
 * that cannot be read would be lost unseen.
 */
export function lettersOf(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // No writing has bytes of nothing between its letters: it is a picture, or the like.
    const isWriting = encoding !== 'utf-8' || !bytes.includes(0)
    throw new Refusal('invalid', isWriting ? OTHER_LETTERS : NO_EXPORT)
  }
}

const OTHER_LETTERS =
  'Some letters of this file are not written in UTF-8, and would be lost. Save it as UTF-8, or export it again, and choose it once more.'

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

import { Refusal } from '@/domain/refusal'

/**
 * The letters of a file: UTF-8, or UTF-16 that says so at its beginning. Throws a Refusal for any other, since a letter
 * that cannot be read would be lost unseen.
 */
export function lettersOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('invalid', OTHER_LETTERS)
  }
}

const OTHER_LETTERS =
  'Some letters of this file are not written in UTF-8, and would be lost. Save it as UTF-8, or export it again, and choose it once more.'

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

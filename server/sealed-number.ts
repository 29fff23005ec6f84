import 'server-only'
import { createCipheriv, createDecipheriv } from 'node:crypto'

import { derivedSecret } from './auth/token'

const CIPHER = 'aes-256-ecb'
const BLOCK_BYTES = 16
/** The number stands in the last eight bytes; those before are empty, by which what was never sealed is known. */
const NUMBER_FROM = 8

/** A whole number as 22 characters of base64url that tell nothing of it, nor of how far it is from another: one block of AES. */
export function sealedNumber(purpose: string, number: number): string {
  const block = Buffer.alloc(BLOCK_BYTES)
  block.writeBigUInt64BE(BigInt(number), NUMBER_FROM)
  const cipher = createCipheriv(CIPHER, keyFor(purpose), null).setAutoPadding(false)
  return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url')
}

/** The number that was sealed for this purpose; null for everything else. */
export function unsealedNumber(purpose: string, sealed: unknown): number | null {
  if (typeof sealed !== 'string' || !/^[\w-]{22}$/.test(sealed)) return null
  const decipher = createDecipheriv(CIPHER, keyFor(purpose), null).setAutoPadding(false)
  const bytes = Buffer.from(sealed, 'base64url')
  const block = Buffer.concat([decipher.update(bytes), decipher.final()])
  const number = Number(block.readBigUInt64BE(NUMBER_FROM))
  return block.readBigUInt64BE() === 0n && Number.isSafeInteger(number) ? number : null
}

const keyFor = (purpose: string) => derivedSecret('sealed number', purpose)

import 'server-only'
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

import type {
  PublicKeyCredentialCreationOptionsJSON as MakingOptions,
  PublicKeyCredentialRequestOptionsJSON as UsingOptions,
} from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const ORIGIN = 'http://localhost:3000'
const [PRESENT, UNLOCKED, MAY_BE_SYNCED, IS_SYNCED, MADE] = [1, 4, 8, 16, 64]

/** What a dishonest browser or device says in place of what is so. */
export type Lies = Partial<{
  origin: string
  rpId: string
  type: string
  challenge: string
  isUnlocked: boolean
  statement: Map<string, unknown>
  form: string
}>

type Wishes = { kind?: 'P-256' | 'Ed25519'; isSynced?: boolean; counter?: number | null }

/** A device with one passkey in it, in software: it answers as a browser would hand its answers on. */
export class Authenticator {
  /** What it tells next; null: it does not count. */
  counter: number | null
  /** Of whom the passkey was made. */
  userHandle = ''
  readonly credentialId = randomBytes(32).toString('base64url')
  private readonly isSynced: boolean
  private readonly kind: 'P-256' | 'Ed25519'
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject }

  constructor({ kind = 'P-256', isSynced = false, counter = null }: Wishes = {}) {
    this.kind = kind
    this.isSynced = isSynced
    this.counter = counter
    this.keys =
      kind === 'P-256'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('ed25519')
  }

  make(options: MakingOptions, lies: Lies = {}) {
    this.userHandle = options.user.id
    const authData = this.authenticatorData({ rpId: options.rp.id ?? '', isMaking: true, ...lies })
    const attestation = new Map<string, unknown>([
      ['fmt', lies.form ?? 'none'],
      ['attStmt', lies.statement ?? new Map()],
      ['authData', Uint8Array.from(authData)],
    ])
    const response = {
      clientDataJSON: clientData('webauthn.create', options.challenge, lies).toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['internal'],
    }
    return { ...this.credential(), response }
  }

  use(options: UsingOptions, lies: Lies = {}) {
    const authData = this.authenticatorData({
      rpId: options.rpId ?? '',
      isMaking: false,
      ...lies,
    })
    const said = clientData('webauthn.get', options.challenge, lies)
    const signed = Buffer.concat([authData, createHash('sha256').update(said).digest()])
    const hash = this.kind === 'P-256' ? 'sha256' : null
    const response = {
      clientDataJSON: said.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign(hash, signed, this.keys.privateKey).toString('base64url'),
      userHandle: this.userHandle,
    }
    return { ...this.credential(), response }
  }

  private credential() {
    const type = 'public-key'
    return { id: this.credentialId, rawId: this.credentialId, type, clientExtensionResults: {} }
  }

  private authenticatorData(told: { rpId: string; isMaking: boolean; isUnlocked?: boolean }) {
    const flags =
      PRESENT +
      (told.isUnlocked === false ? 0 : UNLOCKED) +
      (this.isSynced ? MAY_BE_SYNCED + IS_SYNCED : 0) +
      (told.isMaking ? MADE : 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter ?? 0)
    if (this.counter !== null) this.counter += 1
    const host = createHash('sha256').update(told.rpId).digest()
    return Buffer.concat([
      host,
      Buffer.of(flags),
      counter,
      told.isMaking ? this.made() : Buffer.of(),
    ])
  }

  private made() {
    const id = Buffer.from(this.credentialId, 'base64url')
    const [maker, length] = [Buffer.alloc(16), Buffer.alloc(2)]
    length.writeUInt16BE(id.length)
    return Buffer.concat([maker, length, id, isoCBOR.encode(this.coseKey())])
  }

  /** RFC 9053: kind of key, algorithm, curve, and the point. */
  private coseKey(): Map<number, number | Uint8Array> {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' })
    const point = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'))
    const [kind, algorithm, curve] = this.kind === 'P-256' ? [2, -7, 1] : [1, -8, 6]
    const key = new Map<number, number | Uint8Array>([
      [1, kind],
      [3, algorithm],
      [-1, curve],
      [-2, point(x)],
    ])
    return this.kind === 'P-256' ? key.set(-3, point(y)) : key
  }
}

function clientData(type: string, challenge: string, lies: Lies): Buffer {
  const said = { type, challenge, origin: ORIGIN, crossOrigin: false }
  const { origin = said.origin } = lies
  return Buffer.from(
    JSON.stringify({
      ...said,
      origin,
      type: lies.type ?? type,
      challenge: lies.challenge ?? challenge,
    }),
  )
}

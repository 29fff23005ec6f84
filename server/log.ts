import 'server-only'
import { pino, type DestinationStream, type Logger } from 'pino'

const SECRET_FIELDS = ['email', 'authorization', 'cookie', 'password', 'token', 'secret', 'code']
const paths = SECRET_FIELDS.flatMap((field) => ['', '*.', '*.*.'].map((depth) => depth + field))
const emailAddress = /[^\s"'<>(),:;=\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+/gi

/** A logger to the stream that lets no e-mail address, cookie, authorization or secret through, whatever it is given. */
export const logTo = (stream: DestinationStream): Logger =>
  pino(
    {
      base: null,
      level: process.env['LOG_LEVEL'] ?? 'info',
      redact: { paths, censor: '[hidden]' },
      hooks: { streamWrite: (line) => line.replace(emailAddress, '[e-mail]') },
    },
    stream,
  )

const STANDARD_OUTPUT = 1

/**
 * The log of the server: one JSON object a line on standard output, by its number. Next compiles this file for a runtime that has
 * no `process.stdout` too, and warns of the name.
 */
export const log = logTo(pino.destination({ dest: STANDARD_OUTPUT, sync: true }))

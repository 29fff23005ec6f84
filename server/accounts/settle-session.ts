import 'server-only'
import { deviceName } from '@/domain/accounts/device'
import { tokenHash } from '@/server/auth/token'
import { transaction } from '@/server/db'

type Settling = {
  sessionToken: string
  /** The token this browser kept until now; empty when it had none. */
  formerToken: string
  userAgent: string
}

/**
 * Notes in which browser a session that was just opened is kept, and ends the one that this browser kept before, whoever
 * put it there: nobody goes on with a session that is older than the sign-in.
 */
export async function settleSession(settling: Settling): Promise<void> {
  const { sessionToken, formerToken, userAgent } = settling
  const [own, former] = [tokenHash(sessionToken), tokenHash(formerToken)]
  await transaction(async (tx) => {
    await tx.session.updateMany({
      where: { tokenHash: own },
      data: { device: deviceName(userAgent) },
    })
    if (former !== own) await tx.session.deleteMany({ where: { tokenHash: former } })
  })
}

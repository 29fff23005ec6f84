import type { Page } from '@playwright/test'

import { expect } from './story'

/** The newest mail to the address, from the mailbox page: its link and code, its subject and words. */
export async function mailTo(
  page: Page,
  email: string,
  subject = /./,
): Promise<{ link: string; code: string }> {
  const heading = page.getByRole('heading', { name: subject })
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: email })
    .filter({ has: heading })
    .first()
  await expect(async () => {
    await page.goto('/dev/mail')
    await expect(mail).toBeVisible({ timeout: 500 })
  }).toPass()
  const links = mail.getByRole('link')
  const link = (await links.count()) > 0 ? await links.first().getAttribute('href') : null
  const code = /^(\d{6})/.exec(await mail.getByRole('heading').innerText())?.[1]
  return { link: link ?? '', code: code ?? '' }
}

import type { Page } from '@playwright/test'

import { database } from '../arrange/database'
import { arrangeMember, freshHandle, signIn } from '../arrange/member'
import { arrangeReceiver, signedWith } from '../arrange/receiver'
import { expect, story } from '../story'

const SECRET = /ilsec_[\w-]+/

/** A secret as the page shows it, once. */
const secretSaid = async (page: Page, said: string): Promise<string> =>
  SECRET.exec(await page.getByText(said).innerText())?.[0] ?? ''

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    story(
      'an owner lets a program be told, tries it, gives it another secret, and takes it away',
      async ({ visitor: page }) => {
        await database.webhook.deleteMany()
        const program = await arrangeReceiver()
        await signIn(
          page.context(),
          await arrangeMember(freshHandle('owner'), { roles: ['OWNER'] }),
        )
        await page.goto('/owner/webhooks')
        await expect(page.getByText('No other program is told anything yet')).toBeVisible()
        const address = page.getByLabel('Address')
        const checked = page.getByRole('radio', { name: 'It is asked about new words' })
        const add = page.getByRole('button', { name: 'Add it' })
        for (const [typed, sentence] of [
          ['example.org/in', 'Write the whole address, as https://example.org/interleaf.'],
          ['https://10.0.0.1/in', 'Choose an address that begins with https:// and leads to'],
        ] as const) {
          await checked.check()
          await address.fill(typed)
          await add.click()
          await expect(page.getByText(sentence).first()).toBeVisible()
          await expect(address).toHaveValue(typed)
          await expect(checked).toBeChecked()
        }
        await picture(page, `webhooks-refused-${javaScriptEnabled ? 'on' : 'off'}`)

        await page.getByRole('radio', { name: 'It is told what happens' }).check()
        await address.fill(program.address)
        await add.click()
        const first = await secretSaid(page, 'Copy this secret now, it is shown this once')
        expect(first).toMatch(SECRET)
        await picture(page, `webhooks-added-${javaScriptEnabled ? 'on' : 'off'}`)
        await page.reload()
        await expect(page.getByText(first)).toHaveCount(0)
        const hook = page.getByRole('listitem').filter({ hasText: program.address })
        await expect(hook.getByText('Nothing was told yet.')).toBeVisible()

        await hook.getByRole('button', { name: /^Send a test/ }).click()
        await expect(page.getByText('It took the test.')).toBeVisible()
        const told = hook.getByRole('list', { name: 'Told last' }).getByRole('listitem')
        await expect(told).toHaveCount(1)
        await expect(told).toContainText(/delivered\s*test/)
        const [test] = program.heard
        expect(test?.event).toBe('test')
        expect(test?.signatures).toEqual(test && [signedWith(first, test)])

        await hook.getByRole('button', { name: /^Make a new secret/ }).click()
        const second = await secretSaid(page, 'Copy the new secret now, it is shown this once')
        expect(second).not.toBe(first)
        await expect(hook.getByText('Two secrets sign')).toBeVisible()
        await picture(page, `webhooks-renewed-${javaScriptEnabled ? 'on' : 'off'}`)
        const { formerUntil } = await database.webhook.findFirstOrThrow()
        const hours = ((formerUntil?.getTime() ?? 0) - Date.now()) / 3_600_000
        expect(hours).toBeGreaterThan(23)
        expect(hours).toBeLessThanOrEqual(24)
        await hook.getByRole('button', { name: /^Send a test/ }).click()
        await expect(told).toHaveCount(2)
        const again = program.heard[1]
        expect(again?.signatures).toEqual(
          again && [signedWith(second, again), signedWith(first, again)],
        )

        await hook.getByRole('button', { name: /^End the old secret/ }).click()
        await expect(hook.getByText('Two secrets sign')).toHaveCount(0)
        await hook.getByRole('button', { name: /^Send a test/ }).click()
        await expect(told).toHaveCount(3)
        const last = program.heard[2]
        expect(last?.signatures).toEqual(last && [signedWith(second, last)])

        await hook.getByRole('button', { name: /^Remove/ }).click()
        await expect(page.getByText('No other program is told anything yet')).toBeVisible()
        expect(await database.webhook.count()).toBe(0)
        program.close()
      },
    )
  })
}

async function picture(page: Page, name: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  const folder = process.env['SHOTS']
  if (!folder) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true })
  }
}

import { expect, type Page } from '@playwright/test'

type Removed = {
  /** The title of the conversation, by which the case is found. */
  title: string
  /** What its author will read. */
  reason: string
}

/** A moderator removes the reported comment at the desk, by the first rule there is. */
export async function removeAtDesk(desk: Page, { title, reason }: Removed): Promise<void> {
  await desk.goto('/moderation')
  await desk.getByRole('navigation').getByText(title).click()
  await expect(desk).toHaveURL(/case=/)
  await desk.keyboard.press('r')
  await desk.getByLabel('The rule it breaks').selectOption({ index: 1 })
  await desk.getByLabel('Why, in words its author will read').fill(reason)
  await desk.getByRole('button', { name: 'Remove the comment' }).click()
  await expect(desk.getByText(`“${reason}”`)).toBeVisible()
}

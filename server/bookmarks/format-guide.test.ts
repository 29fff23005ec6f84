import { expect, test } from 'vitest'

import { formatGuide } from './format-guide'

test('the paper has its title apart, and says what stands in each format', async () => {
  const { title, html } = await formatGuide()
  expect(title).toBe('Bookmarks as files')
  expect(html).not.toContain('<h1')
  expect(html).toContain('<table')
  for (const words of ['interleaf-bookmarks', 'TextPositionSelector', 'api.hypothes.is'])
    expect(html).toContain(words)
  expect(html).toContain('Highlight,Title,Author,URL,Note,Location,Date')
})

import { expect, test } from 'vitest'

import { jsonLdText } from './json-ld'

const WICKED = '</script><script>alert(1)</script><!-- & "quoted"'

test('no words can end the script element they stand in', () => {
  expect(jsonLdText({ '@type': 'Article', headline: WICKED })).not.toContain('<')
})

test('whoever reads it gets the words back as they were', () => {
  expect(
    JSON.parse(jsonLdText({ '@type': 'Article', headline: WICKED, image: undefined })),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: WICKED,
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { deviceName } from './device'

const GECKO = 'Mozilla/5.0'
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`${GECKO} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox on Linux'],
  [
    `${GECKO} (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0`,
    'Firefox on Windows',
  ],
  [`${GECKO} (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0`, 'Firefox on Android'],
  [
    `${GECKO} (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/605.1.15`,
    'Firefox on an iPhone',
  ],
  [`${GECKO} (X11; Linux x86_64) ${WEBKIT} Chrome/147.0.0.0 Safari/537.36`, 'Chrome on Linux'],
  [
    `${GECKO} (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/147.0.0.0 Safari/537.36`,
    'Chrome on Linux',
  ],
  [
    `${GECKO} (Linux; Android 10; K) ${WEBKIT} Chrome/147.0.0.0 Mobile Safari/537.36`,
    'Chrome on Android',
  ],
  [
    `${GECKO} (X11; CrOS x86_64 14541.0.0) ${WEBKIT} Chrome/147.0.0.0 Safari/537.36`,
    'Chrome on ChromeOS',
  ],
  [
    `${GECKO} (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/147.0 Mobile/15E148 Safari/604.1`,
    'Chrome on an iPad',
  ],
  [
    `${GECKO} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0`,
    'Edge on Windows',
  ],
  [
    `${GECKO} (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Chrome/147.0.0.0 Safari/537.36 OPR/120.0`,
    'Opera on a Mac',
  ],
  [
    `${GECKO} (Linux; Android 14; SM-S911B) ${WEBKIT} SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`,
    'Samsung Internet on Android',
  ],
  [
    `${GECKO} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15`,
    'Safari on a Mac',
  ],
  [
    `${GECKO} (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1`,
    'Safari on an iPhone',
  ],
  ['Lynx/2.9.0 (Linux)', 'A browser on Linux'],
  ['Firefox/1.0', 'Firefox'],
  ['curl/8.5.0', ''],
  ['', ''],
  [`${' '.repeat(500)}Firefox/140.0 Linux`, ''],
])('%j is called %j', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name)
})

test('whatever a browser sends, its name is of our own words', () => {
  const pieces = fc.constantFrom(
    'Firefox/',
    'iPhone',
    '<b>',
    'Linux',
    '@',
    'evil',
    ' ',
    'Version/1 ',
  )
  const sent = fc.oneof(
    fc.string(),
    fc.array(pieces).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(sent, (userAgent) => {
      expect(deviceName(userAgent)).toMatch(
        /^(?:|(?:Edge|Opera|Samsung Internet|Vivaldi|Yandex|DuckDuckGo|Firefox|Chrome|Safari|A browser)(?: on (?:an iPhone|an iPad|Android|ChromeOS|Windows|a Mac|Linux))?)$/,
      )
    }),
  )
})

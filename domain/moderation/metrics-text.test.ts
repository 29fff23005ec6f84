import { expect, test } from 'vitest'

import { metricsText } from './metrics-text'

test('a metric is its help, its type and a line for each sample', () => {
  const text = metricsText([
    { name: 'waiting', help: 'Cases that wait.', type: 'gauge', samples: [{ value: 3 }] },
    {
      name: 'decide_seconds',
      help: 'How long.',
      type: 'summary',
      samples: [
        { labels: { quantile: '0.5' }, value: 60.5 },
        { suffix: '_count', value: 2 },
      ],
    },
  ])
  expect(text).toBe(
    '# HELP waiting Cases that wait.\n# TYPE waiting gauge\nwaiting 3\n' +
      '# HELP decide_seconds How long.\n# TYPE decide_seconds summary\n' +
      'decide_seconds{quantile="0.5"} 60.5\ndecide_seconds_count 2\n',
  )
})

test('what would end a label or a line is escaped', () => {
  const samples = [{ labels: { check: 'a"b\\c\nd' }, value: 1 }]
  const text = metricsText([{ name: 'x', help: 'one\ntwo', type: 'counter', samples }])
  expect(text).toBe('# HELP x one\\ntwo\n# TYPE x counter\nx{check="a\\"b\\\\c\\nd"} 1\n')
})

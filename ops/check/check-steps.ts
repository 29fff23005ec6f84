import path from 'node:path'

/** One step of `npm test`: a command, and where it leaves a JSON report of its tests when it runs any. */
export type CheckStep = {
  name: string
  command: string[]
  env?: Record<string, string>
  report?: string
}

const npm = (script: string, ...words: string[]) => [
  'npm',
  'run',
  '--silent',
  script,
  '--',
  ...words,
]

/** Everything that must hold, the quick before the slow; steps of one row run at once. Reports are left in `folder`. */
export function checkSteps(folder: string): CheckStep[][] {
  const [unit, e2e] = [path.join(folder, 'unit.json'), path.join(folder, 'e2e.json')]
  return [
    [
      { name: 'client', command: npm('generate') },
      { name: 'types of routes', command: npm('typegen') },
    ],
    [
      { name: 'types', command: ['npx', '--no', 'tsc', '--noEmit'] },
      { name: 'format', command: npm('format:check') },
      { name: 'dead code', command: npm('dead-code') },
    ],
    [
      // It keeps one core busy for minutes: alone it would leave the other without work.
      { name: 'lint', command: npm('lint') },
      {
        name: 'unit and server tests',
        command: npm('test:unit', '--reporter=dot', '--reporter=json', `--outputFile=${unit}`),
        report: unit,
      },
    ],
    [{ name: 'build', command: npm('build') }],
    [
      {
        name: 'stories in a browser',
        command: npm('test:e2e', '--reporter=dot,json'),
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
        report: e2e,
      },
    ],
    [{ name: 'a crash while comments are posted', command: npm('test:crash', 'short') }],
  ]
}

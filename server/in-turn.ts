import 'server-only'

/** Runs one task at a time. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>

/** Makes what runs its tasks one after the other, as they came: one that fails holds up none. */
export function inTurn(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const run = last.then(task)
    last = run.catch(() => undefined)
    return run
  }
}

type Questions = {
  queryRaw: (question: never) => Promise<unknown>
  executeRaw: (question: never) => Promise<unknown>
}

/** The same transaction, asked one question at a time: Prisma reads what it includes all at once, and a connection cannot. */
export function askedInTurn<Asked extends Questions>(asked: Asked): Asked {
  const turn = inTurn()
  const queryRaw: Questions['queryRaw'] = asked.queryRaw.bind(asked)
  const executeRaw: Questions['executeRaw'] = asked.executeRaw.bind(asked)
  return Object.assign(asked, {
    queryRaw: (question: never) => turn(() => queryRaw(question)),
    executeRaw: (question: never) => turn(() => executeRaw(question)),
  })
}

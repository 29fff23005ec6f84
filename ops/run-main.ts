// An owner can do nothing about what a package still calls: Prisma's adapter asks pg two things at once, which pg deprecates.
process.noDeprecation = true

/** Runs the main function of a command. A failure is printed as its sentence, with a stack only when asked for by DEBUG. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    const stack = process.env['DEBUG'] && error instanceof Error ? `\n${error.stack}` : ''
    process.stderr.write(`\n${sentence}${stack}\n`)
    process.exitCode = 1
  }
}

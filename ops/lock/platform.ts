const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const LIBRARIES: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' }

export type Platform = { cpu: string[]; os?: string[]; libc?: string[] }

/** Where a package of compiled code runs, read from its name. Throws when the name does not say. */
export function platformOf(name: string): Platform {
  const words = name.split('/').at(-1)?.split('-') ?? []
  const cpu = words.filter((word) => PROCESSORS.includes(word))
  const os = words.filter((word) => SYSTEMS.includes(word))
  const libc = words.flatMap((word) => LIBRARIES[word] ?? [])
  if (cpu.length !== 1) throw new Error(`The name ${name} does not say for which processor it is.`)
  return { cpu, ...(os.length > 0 && { os }), ...(libc.length > 0 && { libc }) }
}

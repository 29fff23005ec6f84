import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Arranges a wire to a database that can be frozen (open, but silent) and cut. */
export async function aWire(database: string) {
  const pairs: Socket[][] = []
  const { hostname, port } = new URL(database)
  const between = createServer((visitor) => {
    const onward = connect(Number(port), hostname)
    visitor.pipe(onward).pipe(visitor)
    for (const socket of [visitor, onward]) socket.on('error', () => socket.destroy())
    pairs.push([visitor, onward])
  })
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
  const url = new URL(database)
  url.port = String((between.address() as AddressInfo).port)
  const cut = () => {
    for (const socket of pairs.splice(0).flat()) socket.destroy()
  }
  return {
    url: url.href,
    /** Those that are open now; a new connection passes. */
    freeze: () => {
      for (const socket of pairs.flat()) socket.unpipe().pause()
    },
    cut,
    close: () => {
      between.close()
      cut()
    },
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { freePort } from '@/ops/database/free-port'

const configuration = (folder: string, port: number) => `
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  types { text/html html; }
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  gzip_static on;
  server { listen 127.0.0.1:${port}; root ${folder}/root; }
}
`

/** nginx with one worker that has this page on its disk, plain and compressed beforehand. */
export async function startNginx(
  folder: string,
  page: Buffer,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  mkdirSync(path.join(folder, 'root'), { recursive: true })
  writeFileSync(path.join(folder, 'root', 'page.html'), page)
  writeFileSync(path.join(folder, 'root', 'page.html.gz'), gzipSync(page, { level: 9 }))
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port))
  const child = spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/page.html`
  for (let tries = 0; !(await isUp(url)); tries++) {
    if (tries > 50) throw new Error(`nginx did not start: see ${folder}/error.log`)
    await sleep(100)
  }
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGQUIT')
      await ended
    },
  }
}

const isUp = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

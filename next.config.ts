import path from 'node:path'
import type { NextConfig } from 'next'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/** Addresses as other programs know them, and the routes that answer there. */
const rewrites = [
  { source: '/:place*/feed.:form(atom|json)', destination: '/:place*/feed/:form' },
  { source: '/essays/:slug([a-z0-9-]+).md', destination: '/essays/:slug/markdown' },
  { source: '/essays/:slug([a-z0-9-]+).epub', destination: '/essays/:slug/epub' },
  { source: '/series/:slug([a-z0-9-]+).epub', destination: '/series/:slug/epub' },
]

const config: NextConfig = {
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true }, // no page shows pictures: an open resizer would only be a door
  cacheHandler: path.resolve('ops/start/page-cache.cjs'),
  cacheMaxMemorySize: 0,
  serverExternalPackages: ['graphile-worker', 'nodemailer', 'pg', 'pino'],
  // `npm test` checks types; whoever installs the library need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  rewrites: () => Promise.resolve(rewrites),
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders }]),
}

export default config

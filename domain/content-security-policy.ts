/**
 * The policy of every page. `scriptSources` are the nonce or the hashes of the page's own inline scripts; `'self'` stays
 * in force, so there is no 'strict-dynamic'. While developing, React needs eval and Next a socket.
 */
export function contentSecurityPolicy(
  scriptSources: readonly string[],
  { isDevelopment = false } = {},
): string {
  const scripts = ["'self'", ...scriptSources, ...(isDevelopment ? ["'unsafe-eval'"] : [])]
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

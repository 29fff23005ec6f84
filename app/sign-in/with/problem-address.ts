import type { ProviderProblem } from '@/domain/accounts/provider-problem'

type Fault = { problem: ProviderProblem; returnTo: string; isLinking: boolean }

/** The page that says what went wrong on the way through another site, from which one can begin again. */
export function problemAddress({ problem, returnTo, isLinking }: Fault): string {
  const query = new URLSearchParams(isLinking ? { problem } : { problem, returnTo })
  return `${isLinking ? '/account/providers' : '/sign-in'}?${query.toString()}`
}

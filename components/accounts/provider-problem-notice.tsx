import { Notice } from '@/components/ui/notice'
import { providerProblemSentence } from '@/domain/accounts/provider-problem'

/** What went wrong on the way through another site, when the address says so with a word of ours. */
export function ProviderProblemNotice({ problem }: { problem: unknown }) {
  const sentence = providerProblemSentence(problem)
  if (sentence === null) return null
  return (
    <div role="alert" className="mb-8">
      <Notice tone="refusal">{sentence}</Notice>
    </div>
  )
}

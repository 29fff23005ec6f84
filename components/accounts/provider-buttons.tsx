import { Button } from '@/components/ui/button'

type ProviderButtonsProps = {
  providers: readonly { id: string; name: string }[]
  /** What the buttons say before the name of the site. */
  words: string
  hidden: Readonly<Record<string, string>>
}

/** A button for each other site by which one may come in. Each sends a form of its own: no link begins a sign-in. */
export function ProviderButtons({ providers, words, hidden }: ProviderButtonsProps) {
  return (
    <ul className="flex flex-col items-start gap-3">
      {providers.map(({ id, name }) => (
        <li key={id} className="max-w-full">
          <form action={`/sign-in/with/${id}`} method="post">
            {Object.entries(hidden).map(([field, value]) => (
              <input key={field} type="hidden" name={field} value={value} />
            ))}
            <Button type="submit" className="max-w-full">
              <span className="min-w-0 truncate">
                {words} {name}
              </span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

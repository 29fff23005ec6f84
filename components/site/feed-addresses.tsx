type FeedAddressesProps = {
  /** Of the page that is followed; the first page's is ''. */
  address: string
}

/** Where a feed reader finds what is new here: few browsers show what only the head of a page says. */
export function FeedAddresses({ address }: FeedAddressesProps) {
  return (
    <p className="text-ink-soft mt-12 flex flex-wrap items-baseline gap-x-5 text-sm print:hidden">
      <span>In a feed reader:</span>
      <a className="link py-3" href={`${address}/feed.atom`}>
        Atom
      </a>
      <a className="link py-3" href={`${address}/feed.json`}>
        JSON Feed
      </a>
    </p>
  )
}

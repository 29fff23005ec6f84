/** Where the feeds of a page stand, for its `alternates.types`. `address` is that of the page; the first page's is ''. */
export const feedLinks = (address: string) => ({
  'application/atom+xml': `${address}/feed.atom`,
  'application/feed+json': `${address}/feed.json`,
})

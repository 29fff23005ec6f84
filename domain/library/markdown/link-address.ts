const WEB_OR_MAIL = /^(https?:\/\/|mailto:)\S/i
const WEB = /^https?:\/\//i
/** A browser reads `//host` and `/\host` as another site. */
const THIS_SITE = /^(#|\/(?![/\\]))/

/** Whether a link may lead there: the web, a mail address, a path of this site, or a place on the same page. */
export function isLinkAddress(address: string): boolean {
  return WEB_OR_MAIL.test(address) || THIS_SITE.test(address)
}

export function isElsewhere(address: string): boolean {
  return WEB.test(address)
}

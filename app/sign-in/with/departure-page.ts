import { xml } from '@/domain/library/book/xml'

/**
 * Leads to the provider by a page of its own. A redirection would be part of sending the form, and our policy lets forms
 * go nowhere but here: a browser would stop it.
 */
export const departurePage = (address: string): Response =>
  new Response(
    '<!doctype html><html lang="en"><meta charset="utf-8">' +
      '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
      `<meta http-equiv="refresh" content="0;url=${xml(address)}"><title>One moment</title>` +
      `<main><h1>One moment</h1><p><a href="${xml(address)}">Go on to say who you are</a></p></main></html>\n`,
    {
      headers: {
        'cache-control': 'private, no-store',
        'content-type': 'text/html; charset=utf-8',
      },
    },
  )

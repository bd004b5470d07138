/**
 * Next's `Link` header without its bid to connect to the very server that answers, once more and without cookies. It makes
 * one for every page whose fonts were not declared with `next/font`. Empty where nothing else was in it.
 */
export function usefulLinks(link: string): string {
  const links = link.split(/,\s*(?=<)/)
  return links.filter((one) => !one.includes('; rel=preconnect')).join(', ')
}

/** Tells whoever runs Stet of a one-time link that no mail could carry, where no mail server is configured. */
export function printLink(what: string, link: string): void {
  console.log(`${what}: ${link}`)
}

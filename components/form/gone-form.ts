/** What stood in a form that a page no longer has, by the labels of its fields. */
export type GoneForm = { label: string; words: [string, string][] }

const name = 'stet:gone-form'

/** Says that a form went with words in it that nobody sent. Whoever took it away knows why. */
export function reportGoneForm(gone: GoneForm): void {
  window.dispatchEvent(new CustomEvent(name, { detail: gone }))
}

export function onGoneForm(hear: (gone: GoneForm) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent) hear(event.detail)
  }
  window.addEventListener(name, listen)
  return () => window.removeEventListener(name, listen)
}

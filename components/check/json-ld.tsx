/** The one place that prints markup unescaped by React: JSON in which no tag can be closed or opened. */
export function JsonLd({ value }: { value: object }) {
  return (
    <script
      type="application/ld+json"
      // JSON-LD has no other way; see inScript.
      dangerouslySetInnerHTML={{ __html: inScript(value) }}
    />
  )
}

function inScript(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

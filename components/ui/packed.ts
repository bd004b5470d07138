/**
 * A list as one text. Of a list that crosses to the browser as it is, React looks at each value four times, which costs
 * more than drawing it; a text it takes whole. Only what JSON can say: fields that are undefined are left out.
 */
export type Packed<T> = string & { readonly listed?: T }

export function pack<T>(list: readonly T[]): Packed<T> {
  return JSON.stringify(list)
}

export function unpack<T>(packed: Packed<T>): T[] {
  return JSON.parse(packed)
}

/** Pictures made of points, which are decoded and drawn anew; nothing else is ever shown inline. */
const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff']

export function isPicture(mediaType: string): boolean {
  return pictures.includes(mediaType)
}

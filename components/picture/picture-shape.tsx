import type { Verdict } from '#domain/verdict.ts'

/** The light colours of the design; a picture has no dark side. */
export const pictureInk: Record<Verdict, string> = {
  confirmed: '#0f4aa3',
  disputed: '#a8470a',
  unconfirmed: '#66676d',
}

/** The sign of a verdict as the picture's drawing library can draw it: attributes alone, no classes. */
export function PictureShape({ verdict, size }: { verdict: Verdict; size: number }) {
  const ink = pictureInk[verdict]
  if (verdict === 'confirmed') {
    return (
      <svg viewBox="0 0 20 20" width={size} height={size} role="presentation">
        <circle cx="10" cy="10" r="9" fill={ink} />
        <path d="M5.6 10.4l3 3 5.8-6.6" fill="none" stroke="#ffffff" strokeWidth="2.2" />
      </svg>
    )
  }
  if (verdict === 'disputed') {
    return (
      <svg viewBox="0 0 20 20" width={size} height={size} role="presentation">
        <path d="M10 0.4 19.6 10 10 19.6 0.4 10z" fill={ink} />
        <path d="M7 7l6 6M13 7l-6 6" fill="none" stroke="#ffffff" strokeWidth="2.2" />
      </svg>
    )
  }
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} role="presentation">
      <rect x="1.5" y="1.5" width="17" height="17" fill="none" stroke={ink} strokeWidth="2" />
      <path
        d="M7.2 7.6c.1-1.7 1.2-2.7 2.9-2.7s2.8 1 2.8 2.4c0 2-2.7 2.1-2.7 4.3M10.2 13.6v1.8"
        fill="none"
        stroke={ink}
        strokeWidth="1.9"
      />
    </svg>
  )
}

import { type Phrase, phraseAt } from './phrases.ts'
import type { Token } from './tokens.ts'
import { powerOf, unitOfSign, units, unitsOfNumber } from './units.ts'

const never = () => false

/** The unit that begins at this token, with its square and what it is counted by ("km/h"); null when none does. */
export function unitAt(tokens: Token[], at: number, afterNumber: boolean): Phrase | null {
  const token = tokens[at]
  if (!token) return null
  if (token.type === 'sign') {
    const key = unitOfSign(token.text)
    if (key === undefined) return null
    const scale = tokens[at + 1]
    const isCelsius = key === 'degree' && scale?.gap === '' && /^[CСFК]$/u.test(scale.text)
    if (isCelsius) return { key: /^F$/.test(scale.text) ? 'fahrenheit' : 'celsius', length: 2 }
    return { key, length: 1 }
  }
  const power = powerOf(token.word)
  const start = power === '' ? at : at + 1
  const found =
    phraseAt(units, tokens, start, never) ??
    (afterNumber ? phraseAt(unitsOfNumber, tokens, start, never) : null)
  if (!found) return null
  const next = start + found.length
  const sign = /^[²³]$/.test(tokens[next]?.text ?? '') ? (tokens[next]?.text === '²' ? '2' : '3') : ''
  const key = found.key + (power || sign)
  const length = next + (sign ? 1 : 0) - at
  const isDegrees = found.key === 'degree'
  const scale = isDegrees ? phraseAt(units, tokens, at + length, never) : null
  if (scale) return { key: scale.key, length: length + scale.length }
  const per = tokens[at + length]
  const isPer = per !== undefined && (/^\/$/.test(per.gap) || /^(?:per|на|в)$/.test(per.word))
  if (!isPer) return { key, length }
  const skip = per.gap === '/' ? 0 : 1
  const by = phraseAt(unitsOfNumber, tokens, at + length + skip, never) ?? hourOf(tokens, at + length + skip)
  return by ? { key: `${key}/${by.key}`, length: length + skip + by.length } : { key, length }
}

const hourOf = (tokens: Token[], at: number): Phrase | null =>
  /^(?:h|год|годину|ч|час)$/.test(tokens[at]?.word ?? '') ? { key: 'hour', length: 1 } : null

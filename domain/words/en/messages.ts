import { common } from './common.ts'

export const messages = { common }

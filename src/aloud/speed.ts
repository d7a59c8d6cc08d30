/** How fast is read; remembered on the device. */
import { recall, remember } from '../browser/stored.ts'

const SPEEDS = { 慢: 0.75, 常: 1, 快: 1.3 } as const
type Speed = keyof typeof SPEEDS

const KEY = 'aloud-speed'
const names = Object.keys(SPEEDS) as Speed[]

/** The one chosen last on this device; 常 where none was. */
export const currentSpeed = (): Speed => names.find((name) => name === recall(KEY)) ?? '常'

/** @returns times the voice's own speed */
export const rateOf = (speed: Speed): number => SPEEDS[speed]

/** From 慢 over 常 to 快 and back to 慢. */
export const nextSpeed = (speed: Speed): Speed => names[(names.indexOf(speed) + 1) % names.length] ?? '常'

export const rememberSpeed = (speed: Speed): void => remember(KEY, speed)

import { describe, expect, test } from 'vitest'

import { openNextPort, readPort } from '../../scripts/site/port.ts'

const openFree =
  (free: (port: number) => boolean) =>
  (port: number): Promise<string | null> =>
    Promise.resolve(free(port) ? `server on ${port}` : null)

describe('openNextPort', () => {
  test('opens the first port if it is free', async () => {
    await expect(
      openNextPort(
        4321,
        openFree(() => true),
      ),
    ).resolves.toEqual({ port: 4321, opened: 'server on 4321' })
  })

  test('goes on to the next free one', async () => {
    await expect(
      openNextPort(
        4321,
        openFree((port) => port >= 4324),
      ),
    ).resolves.toEqual({ port: 4324, opened: 'server on 4324' })
  })

  test('gives up after a hundred, and never leaves the range of ports', async () => {
    await expect(
      openNextPort(
        4321,
        openFree(() => false),
      ),
    ).rejects.toThrow('Ports 4321 to 4420 are all in use')
    await expect(
      openNextPort(
        65530,
        openFree(() => false),
      ),
    ).rejects.toThrow('Ports 65530 to 65535 are all in use')
  })
})

describe('readPort', () => {
  test('reads PORT, and begins with 4321 without it', () => {
    expect(readPort('8080')).toBe(8080)
    expect(readPort(undefined)).toBe(4321)
    expect(readPort('')).toBe(4321)
  })

  test.each(['0', '65536', '-1', '80.5', '0x50', 'http'])('refuses %s', (port) => {
    expect(() => readPort(port)).toThrow(`PORT "${port}" is not a port`)
  })
})

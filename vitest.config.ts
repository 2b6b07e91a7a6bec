import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The machine is small and shared, and some tests start processes: no test asserts a time, so be patient.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})

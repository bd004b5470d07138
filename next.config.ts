import type { NextConfig } from 'next'

const root = import.meta.dirname

const config: NextConfig = {
  // server/ compresses, caches and sets headers; Next only renders (docs/decisions).
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Metadata stays in the head for every reader: public pages carry no script that could move it there.
  htmlLimitedBots: /.*/,
  // `npm run check` checks types, tests included; a type error in a test is no reason not to start.
  typescript: { ignoreBuildErrors: true },
  // Next keeps what it draws smaller for hours, and knows of no retraction.
  images: { unoptimized: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  serverExternalPackages: ['postgres', '@node-rs/argon2', 'nodemailer'],
  experimental: {
    // Readers' pages and the desk have documents of their own, so there is no one layout for what is nowhere.
    globalNotFound: true,
    // A pasted article may be a megabyte of text; the default of 1 MB would lose it with a 500.
    serverActions: { bodySizeLimit: '8mb' },
  },
}

export default config

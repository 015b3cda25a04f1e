import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { articles } from './articles.ts'

const { PAYLOAD_SECRET: secret, DATABASE_URL: database = 'file:./payload.db' } = process.env
if (!secret) throw new Error('PAYLOAD_SECRET is not set')

export default buildConfig({
  secret,
  telemetry: false,
  db: sqliteAdapter({ client: { url: database }, push: true }),
  editor: lexicalEditor(),
  collections: [{ slug: 'users', auth: true, fields: [] }, articles],
})

import type { CollectionConfig } from 'payload'
import { keepCredit } from './credit.ts'

export const articles: CollectionConfig = {
  slug: 'articles',
  admin: { useAsTitle: 'title' },
  versions: { drafts: true },
  hooks: { beforeChange: [keepCredit] },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      name: 'wire',
      type: 'select',
      options: [{ label: 'Daily Caller News Foundation', value: 'dcnf' }],
      admin: { description: 'The wire that the article is republished from; none for one of our own' },
    },
    { name: 'reporters', type: 'text', hasMany: true, admin: { description: 'Who wrote the original' } },
    { name: 'byline', type: 'text', admin: { description: 'The line under the headline' } },
    { name: 'logo', type: 'text', admin: { description: 'Address of the wire’s logo' } },
    { name: 'content', type: 'richText', required: true },
    { name: 'credit', type: 'text', admin: { readOnly: true, description: 'What Creditline said when it was published' } },
  ],
}

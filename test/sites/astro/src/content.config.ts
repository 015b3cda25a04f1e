import { defineCollection, reference } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/articles' }),
    schema: z.object({ title: z.string(), author: reference('authors') }),
  }),
  authors: defineCollection({
    loader: glob({ pattern: '*.json', base: './src/content/authors' }),
    schema: z.object({ name: z.string(), affiliation: z.string().optional() }),
  }),
}

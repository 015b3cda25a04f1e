import mdx from '@astrojs/mdx'
import { defineConfig, passthroughImageService } from 'astro/config'

export default defineConfig({
  site: 'https://ellery-courier.example',
  integrations: [mdx()],
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
})

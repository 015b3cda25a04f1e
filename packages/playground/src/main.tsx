import { render } from 'preact'
import { App } from './app.tsx'
import { fromFragment } from './link.ts'
import './style.css'

const fragment = location.hash.slice(1)
const linked = await fromFragment(fragment)
const app = document.querySelector('#app')
if (!app) throw new Error('The page has no place for the playground')
render(<App linked={linked} broken={fragment !== '' && linked === undefined} />, app)

// node --conditions=development scripts/fingerprint.ts PICTURE TITLE [LEFT,TOP,RIGHT,BOTTOM…]
// Prints the fingerprint of a logo for a terms file. A box, in pixels, is filled with the colour of the picture's first
// pixel: for the parts that vanish on a ground of their own colour.
import { readFileSync } from 'node:fs'
import { fingerprint } from '@creditline/core'
import sharp from 'sharp'

const [picture, title, ...boxes] = process.argv.slice(2)
if (!picture || !title) throw new Error('expected a picture and a title')

const { data, info } = await sharp(readFileSync(picture))
  .ensureAlpha()
  .raw()
  .toBuffer({ resolveWithObject: true })
for (const box of boxes) {
  const [left = 0, top = 0, right = info.width, bottom = info.height] = box.split(',').map(Number)
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) data.copyWithin((y * info.width + x) * 4, 0, 4)
  }
}
console.log(JSON.stringify(fingerprint({ width: info.width, height: info.height, data }, title), null, 2))

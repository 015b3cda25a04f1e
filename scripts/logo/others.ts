import sharp, { type Sharp } from 'sharp'
import { Random } from './random.ts'
import { cutOut, encode, treat, treatments, type Picture, type Treatment } from './variants.ts'

const first = [
  'DAILY',
  'EVENING',
  'MORNING',
  'HARBOUR',
  'CAPITAL',
  'PRAIRIE',
  'LIBERTY',
  'UNION',
  'NORTHERN',
  'VALLEY',
]
const second = [
  'CALLER',
  'COURIER',
  'HERALD',
  'LEDGER',
  'CARRIER',
  'COLLIER',
  'TRIBUNE',
  'SIGNAL',
  'POST',
  'CALENDAR',
]
const third = [
  'NEWS FOUNDATION',
  'NEWS FEDERATION',
  'FOUNDATION NEWS',
  'NEWS SERVICE',
  'PRESS FOUNDATION',
  'OPINION',
  'NEWS NETWORK',
  'MEDIA FOUNDATION',
]
const fonts = [
  'Lato',
  'DejaVu Sans',
  'DejaVu Sans Condensed',
  'Liberation Sans',
  'Liberation Sans Narrow',
  'Liberation Serif',
  'DejaVu Serif',
  'DejaVu Sans Mono',
]
const colours = ['#000000', '#1f9be3', '#ff3333', '#1a237e', '#8b0000', '#2e7d32', '#555555']
const grounds = ['#ffffff', '#ffffff', '#ffffff', '#f5f5f5', '#000000', '#102030', '#ffe14d']

/**
 * Pictures that are not the wire's logo, the nearest to it among them: parts of it, marks set like it, and the logos of
 * the bodies that it is confused with.
 *
 * @param count - how many.
 */
export async function* otherPictures(
  count: number,
  wire: readonly Buffer[],
  confused: readonly Buffer[],
): AsyncGenerator<Picture> {
  const random = new Random(7)
  let made = 0
  for await (const picture of kinds(random, wire, confused)) {
    if (made++ >= count) return
    yield picture
  }
}

async function* kinds(
  random: Random,
  wire: readonly Buffer[],
  confused: readonly Buffer[],
): AsyncGenerator<Picture> {
  for (const artwork of confused) yield* variantsOf(artwork)
  for (const artwork of wire) yield* pieces(random, artwork)
  for (let number = 0; number < 180; number++) yield drawn(random, `near mark ${number}`, nearMark(random))
  for (let number = 0; number < 200; number++) yield drawn(random, `wordmark ${number}`, wordmark(random))
  for (let number = 0; number < 80; number++) yield drawn(random, `icon ${number}`, icon(random))
  for (let number = 0; number < 80; number++) yield drawn(random, `lines ${number}`, lines(random))
  for (let number = 0; ; number++) yield scene(random, `scene ${number}`)
}

async function* variantsOf(artwork: Buffer): AsyncGenerator<Picture> {
  const cut = await cutOut(artwork)
  // White artwork is made for a dark ground.
  const light = (
    await sharp(await cut.clone().flatten({ background: '#fff' }).png().toBuffer()).stats()
  ).channels.every(({ mean }) => mean > 240)
  for (const [index, treatment] of treatments(60).entries()) {
    // Every third: all kinds of treatment are among them.
    if (index % 3 !== 0) continue
    const ground = light && treatment.ground === '#ffffff' ? { ground: '#102030' } : {}
    yield { name: `confused ${index}`, bytes: await treat(cut, { ...treatment, ...ground }) }
  }
}

/** The artwork's left and right part alone, turned round, changed over, and beside words of others. */
async function* pieces(random: Random, artwork: Buffer): AsyncGenerator<Picture> {
  const { data, info } = await sharp(artwork)
    .flatten({ background: '#fff' })
    .png()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const half = Math.round(width / 2)
  const left = await sharp(data).extract({ left: 0, top: 0, width: half, height }).png().toBuffer()
  const right = await sharp(data)
    .extract({ left: half, top: 0, width: width - half, height })
    .png()
    .toBuffer()
  const words = async (text: string): Promise<Buffer> =>
    sharp(
      Buffer.from(
        svg(
          half,
          height,
          '#ffffff',
          line(text, 20, height * 0.6, half - 40, height * 0.27, 'Liberation Sans Narrow'),
        ),
      ),
    )
      .png()
      .toBuffer()
  const beside = (a: Buffer, b: Buffer): Sharp =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } }).composite([
      { input: a, left: 0, top: 0 },
      { input: b, left: half, top: 0 },
    ])
  const made: [string, Sharp][] = [
    ['left part', sharp(left)],
    ['right part', sharp(right)],
    ['mirrored', sharp(data).flop()],
    ['upside down', sharp(data).flip()],
    ['changed over', beside(right, left)],
    ['left part twice', beside(left, left)],
    ['right part twice', beside(right, right)],
  ]
  for (const text of third.slice(1)) made.push([`left part and ${text}`, beside(left, await words(text))])
  for (const text of second.slice(1))
    made.push([`${text} and right part`, beside(await words(`DAILY ${text}`), right)])
  for (const [name, picture] of made) {
    for (let size = 0; size < 4; size++) yield encoded(random, name, sharp(await picture.png().toBuffer()))
  }
}

/** A mark laid out as the wire's, with its proportions: words between corner brackets, then words set wide. */
function nearMark(random: Random): string {
  const words = [`${random.pick(first)} ${random.pick(second)}`, random.pick(third)] as const
  const name = words[0] === 'DAILY CALLER' && words[1] === 'NEWS FOUNDATION' ? 'DAILY COURIER' : words[0]
  const brackets =
    random.next() < 0.7
      ? `<path d="M32 90V17H84V30H46V90Z" fill="#1f9be3"/><path d="M466 123V110H504V50H517V123Z" fill="#f33"/>`
      : ''
  const bold = line(name, 60, 96, 430, 68, random.pick(fonts), '900')
  const wide = line(words[1], 560, 84, 485, 38, random.pick(fonts), random.pick(['400', '700']))
  return svg(1080, 141, '#ffffff', brackets + bold + wide)
}

function wordmark(random: Random): string {
  const width = random.whole(300, 1200)
  const height = random.whole(60, 240)
  const ground = random.pick(grounds)
  const dark = ['#000000', '#102030'].includes(ground)
  const colour = (): string => (dark ? random.pick(['#ffffff', '#ffe14d', '#9bd']) : random.pick(colours))
  const font = random.pick(fonts)
  const text = [random.pick(first), random.pick(second), random.pick([...third, '', ''])].join(' ').trim()
  const layouts = [
    () => line(text, 20, height * 0.62, width - 40, height * 0.4, font, '700', colour()),
    () =>
      line(
        text.split(' ').slice(0, 2).join(' '),
        20,
        height * 0.5,
        width - 40,
        height * 0.4,
        font,
        '900',
        colour(),
      ) + line(random.pick(third), 40, height * 0.85, width - 80, height * 0.2, font, '400', colour()),
    () =>
      `<rect x="10" y="10" width="${height - 20}" height="${height - 20}" fill="${colour()}"/>` +
      line(text, height + 10, height * 0.62, width - height - 30, height * 0.35, font, '700', colour()),
    () =>
      `<rect x="6" y="6" width="${width - 12}" height="${height - 12}" fill="none" stroke="${colour()}" stroke-width="6"/>` +
      line(text, 30, height * 0.62, width - 60, height * 0.4, font, '400', colour()),
  ]
  return svg(width, height, ground, random.pick(layouts)())
}

function icon(random: Random): string {
  const size = random.whole(32, 512)
  const colour = (): string => random.pick(colours)
  const shapes = [
    () => `<circle cx="${size / 2}" cy="${size / 2}" r="${size * 0.4}" fill="${colour()}"/>`,
    () =>
      `<rect x="${size * 0.1}" y="${size * 0.1}" width="${size * 0.8}" height="${size * 0.8}" rx="${size * 0.1}" fill="${colour()}"/>`,
    () =>
      line(
        random.pick(['DC', 'N', 'HW', 'F', 'DCNF']),
        size * 0.15,
        size * 0.7,
        size * 0.7,
        size * 0.5,
        random.pick(fonts),
        '900',
        colour(),
      ),
    () => `<path d="M0 ${size}L${size / 2} ${size * 0.1}L${size} ${size}Z" fill="${colour()}"/>`,
  ]
  return svg(
    size,
    size,
    random.pick(grounds),
    random.pick(shapes)() + (random.next() < 0.5 ? random.pick(shapes)() : ''),
  )
}

/** Lines of words, bars and rules: headings, banners, charts. */
function lines(random: Random): string {
  const width = random.whole(400, 1200)
  const height = random.whole(45, 500)
  let parts = ''
  for (let y = 20; y < height - 8; y += random.whole(16, 44)) {
    const text = Array.from({ length: random.whole(2, 9) }, () =>
      random.pick([...first, ...second, ...third]),
    ).join(' ')
    parts +=
      random.next() < 0.75
        ? line(text, 10, y, width * random.between(0.4, 0.95), random.between(10, 28), random.pick(fonts))
        : `<rect x="10" y="${y - 10}" width="${width * random.next()}" height="${random.whole(2, 14)}" fill="${random.pick(colours)}"/>`
  }
  return svg(width, height, random.pick(['#ffffff', '#f5f5f5']), parts)
}

/** What photographs look like from afar: ranges of light, shapes out of focus, grain. */
async function scene(random: Random, name: string): Promise<Picture> {
  const width = random.whole(120, 1000)
  const height = Math.max(24, Math.round(width / random.pick([0.7, 1, 1.33, 1.78, 3, 6, 8, 9.4, 12])))
  let shapes = `<defs><linearGradient id="g" x2="${random.next()}" y2="${random.next()}"><stop offset="0" stop-color="${anyColour(random)}"/><stop offset="1" stop-color="${anyColour(random)}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#g)"/>`
  for (let count = random.whole(0, 30); count > 0; count--) {
    shapes += `<ellipse cx="${random.next() * width}" cy="${random.next() * height}" rx="${(random.next() * width) / 5}" ry="${(random.next() * height) / 3}" fill="${anyColour(random)}" opacity="${random.between(0.3, 1)}"/>`
  }
  const picture = sharp(Buffer.from(svg(width, height, '#888888', shapes)))
  if (random.next() < 0.6) picture.blur(random.between(0.5, 8))
  const grain = { type: 'gaussian' as const, mean: 128, sigma: random.between(2, 60) }
  const noise = await sharp({ create: { width, height, channels: 3, background: '#888', noise: grain } })
    .png()
    .toBuffer()
  picture.composite([{ input: noise, blend: 'soft-light' }])
  return encoded(random, name, sharp(await picture.png().toBuffer()))
}

function anyColour(random: Random): string {
  return `rgb(${random.whole(0, 255)},${random.whole(0, 255)},${random.whole(0, 255)})`
}

async function drawn(random: Random, name: string, source: string): Promise<Picture> {
  return encoded(random, name, sharp(Buffer.from(source)))
}

async function encoded(random: Random, name: string, picture: Sharp): Promise<Picture> {
  const treatment: Pick<Treatment, 'format' | 'quality'> = {
    format: random.pick(['png', 'jpeg', 'webp', 'gif']),
    quality: random.whole(20, 95),
  }
  const width = random.pick([160, 240, 400, 800])
  return {
    name: `${name}, ${width} ${treatment.format}`,
    bytes: await encode(picture.resize({ width, withoutEnlargement: true }), treatment),
  }
}

function svg(width: number, height: number, ground: string, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${inside}</svg>`
}

function line(
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
  font: string,
  weight = '700',
  fill = '#000000',
): string {
  return `<text x="${x}" y="${y}" textLength="${width}" lengthAdjust="spacingAndGlyphs" font-family="${font}" font-weight="${weight}" font-size="${size}" fill="${fill}">${text}</text>`
}

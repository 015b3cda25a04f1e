const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const nouns: readonly string[] = list(`
  state people government law policy border court case company president official agency report group department
  city year program plan tax bill school country official worker student voter committee election family percent
  spending budget energy oil gas power industry market price trade job economy union police crime gun drug
  prison judge ruling lawsuit justice attorney prosecutor investigation evidence witness trial jury sentence
  hearing testimony senator congressman lawmaker governor mayor candidate campaign party ballot vote poll district
  immigration migrant asylum visa deportation shelter facility patrol agent officer checkpoint wall fence crossing
  health hospital doctor nurse patient vaccine insurance care disease virus outbreak study researcher professor
  university teacher parent child classroom curriculum district grade test score tuition loan degree campus
  military soldier base weapon missile treaty ally sanction embassy minister parliament ceasefire protest activist
  media newspaper reporter editor network platform account post user data privacy technology phone software
  internet server hacker breach bank investor stock bond rate inflation wage income debt deficit loan mortgage
  housing rent tenant landlord builder permit zoning road bridge tunnel airport airline flight passenger train
  railroad truck driver vehicle battery factory plant pipeline refinery coal wind turbine solar panel grid outage
  climate emission carbon forest fire flood storm hurricane drought water river dam lake farm farmer crop wheat
  cattle food store restaurant church pastor faith charity museum library park team coach player league stadium
  fan game season title record contract deal merger bid auction license regulator rule guidance order memo letter
  email document file leak source statement interview speech debate panel board council commission audit review
  inspector watchdog whistleblower complaint settlement fine penalty appeal injunction amendment clause provision
  veto session majority minority leader caucus coalition donor fundraiser lobbyist consultant strategist ad
  footage video photograph recording transcript map survey estimate forecast figure average increase decline
  shortage surplus supply demand cost fee subsidy grant aid relief fund account reserve pension retiree veteran
  neighbor resident visitor tourist witness victim suspect gang cartel smuggler shipment cargo port ship harbor
  warehouse customs tariff import export quota farmworker contractor supplier retailer customer shopper
`)

export const verbs: readonly string[] = list(`
  said announced signed passed rejected approved opposed supported blocked filed dismissed ordered released
  reviewed published revealed confirmed denied questioned criticized defended praised urged warned promised
  pledged threatened demanded proposed introduced drafted revised delayed canceled suspended ended began launched
  opened closed expanded reduced cut raised doubled halved lowered funded financed taxed regulated banned allowed
  required exempted charged arrested detained convicted acquitted sentenced fined sued investigated audited
  interviewed surveyed tracked measured estimated projected recorded reported described explained detailed
  outlined summarized noted stressed argued claimed alleged insisted suggested hinted acknowledged admitted
  conceded apologized resigned retired replaced appointed nominated hired fired promoted transferred bought sold
  acquired leased built repaired demolished flooded burned evacuated rescued treated tested vaccinated enrolled
  taught trained recruited deployed withdrew invaded attacked defeated won lost tied led trailed endorsed backed
`)

export const adjectives: readonly string[] = list(`
  new federal former public local national senior key major top recent early final annual political legal illegal
  criminal civil military foreign domestic economic financial fiscal medical environmental religious conservative
  liberal progressive moderate independent bipartisan partisan controversial sweeping broad narrow strict tough
  harsh mild modest steep sharp rapid slow steady sudden unexpected planned proposed pending temporary permanent
  emergency urgent critical serious severe massive huge large small tiny rural urban suburban coastal northern
  southern eastern western private nonprofit commercial industrial agricultural digital electronic nuclear
  renewable traditional modern historic ancient popular unpopular expensive cheap costly free safe dangerous
  violent peaceful angry frustrated hopeful skeptical confident anonymous unnamed longtime outgoing incoming
  acting interim deputy chief assistant joint internal external official unofficial confidential secret classified
`)

export const adverbs: readonly string[] = list(`
  reportedly allegedly recently previously repeatedly quickly slowly sharply narrowly formally publicly privately
  quietly openly strongly widely largely mostly partly initially eventually finally immediately unanimously
`)

/** Phrases that every newsroom uses: the same words in a row in stories that have nothing else in common. */
export const openings: readonly string[] = [
  'According to a report released on',
  'In a statement to reporters on',
  'During a press conference on',
  'In an interview that aired on',
  'Speaking to supporters at a rally on',
  'In court documents made public on',
  'At a hearing before the committee on',
  'In a post on social media on',
]

export const tails: readonly string[] = [
  'according to court documents obtained by this newsroom',
  'according to people familiar with the matter',
  'who spoke on the condition of anonymity',
  'as first reported by a local newspaper',
  'for the first time in more than a decade',
  'at the end of the fiscal year',
  'in the wake of the decision',
  'despite the objections of several members',
  'over the course of the last two years',
  'which has not been made public',
  'ahead of the vote later this month',
  'in what observers described as a surprise',
]

export const closers: readonly string[] = [
  'did not immediately respond to a request for comment.',
  'declined to comment on the matter when reached by phone.',
  'could not be reached for comment as of publication.',
  'referred questions about the matter to the department.',
]

export const days: readonly string[] = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

const onsets = list('b br c ch d dr f fr g gr h j k kl l m n p pr r s sh st t tr v w z')
const vowels = list('a e i o u ai ea ee oa ou')
const codas = list('n r l s t d ck nd rn lt m x sh')

/** Names that nobody bears: syllables in every order, the same for every seed. */
export const names: readonly string[] = onsets.flatMap((onset, a) =>
  vowels.flatMap((vowel, b) => {
    const coda = codas[(a * 5 + b * 3) % codas.length]!
    const second = vowels[(a + b * 7) % vowels.length]! + codas[(a * 3 + b) % codas.length]!
    const third = onsets[(a * 11 + b) % onsets.length]! + second
    return [onset + vowel + coda, onset + vowel + coda + second, onset + vowel + third].map(
      (name) => name[0]!.toUpperCase() + name.slice(1),
    )
  }),
)

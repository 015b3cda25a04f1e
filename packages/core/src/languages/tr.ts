import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const turkish: Language = {
  code: 'tr',
  cues: {
    author: phrases(
      `yazan, yazar, yazarı, haber, haberi yazan, muhabir, hazırlayan, kaynak muhabir, metin, yazı, röportaj, editör muhabir, ekleyen, haber müdürü, yazarlar, haberi hazırlayan`,
    ),
    weakAuthor: [],
    editor: phrases(`editör, düzenleyen, redaksiyon, yayına hazırlayan`),
    photographer: phrases(`fotoğraf, fotoğraflar, foto, fotoğrafçı, görsel, video, kamera, grafik, çizim`),
    translator: phrases(`çeviri, çeviren, tercüme`),
    contributor: phrases(`katkıda bulunan`),
    source: phrases(`kaynak`),
    genres: phrases(`görüş, analiz, röportaj, yorum, köşe yazısı`),
  },
  conjunctions: words('ve & ile'),
  particles: words('el'),
  honorifics: words('dr prof doç av sn'),
  jobs: words(
    'muhabir muhabiri editör editörü yazar yazarı gazeteci köşe köşe-yazarı fotoğrafçı müdür müdürü temsilcisi temsilci avukat profesör uzman',
  ),
  jobModifiers: words('haber spor ekonomi dış genel kıdemli baş yayın'),
  staff: words('haber-merkezi redaksiyon ajans ajanslar'),
  organisations: words(
    'ajansı ajans haber gazetesi gazete haberler üniversitesi vakfı enstitüsü derneği bakanlığı grubu radyo televizyon tv yayınları merkezi partisi polis anadolu hürriyet milliyet sabah aa dha iha medya belediyesi',
  ),
  months: words('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'),
  weekdays: words('pazartesi salı çarşamba perşembe cuma cumartesi pazar'),
  time: words('saat önce dakika gün hafta ay yıl dün bugün okuma süresi dk'),
  labels: words('yayınlanma yayınlandı güncelleme güncellendi giriş tarih tarihi oluşturulma eklenme son'),
  controls: words(
    'paylaş yorum yorumlar yazdır kaydet takip abone ol giriş yap üye menü ara kapat daha fazla oku devamı tümü ana sayfa iletişim reklam bülten dinle kopyala bağlantı ayrıca ilgili haberler haberi etiketler son dakika nasıl neden kim ne zaman nerede için bu bir',
  ),
  topics: words(
    'politika siyaset spor ekonomi kültür görüş dünya gündem türkiye istanbul ankara teknoloji bilim sağlık magazin sinema müzik kitap seyahat eğitim futbol otomobil yaşam finans',
  ),
  placePrepositions: [],
  affiliationPrepositions: [],
  bioVerbs: [],
  contributionVerbs: [],
  former: words('eski'),
  givenNames:
    words(`abdullah adem ahmet ali alper arda arzu aslı aydın ayhan ayla aylin ayşe ayşegül aysel bahar banu barış başak bayram belgin
    berk berkay berna betül bilal burak burcu büşra can canan cem cemal cemile ceren ceyda cihan çağla deniz derya didem dilek doğan
    duygu ebru ece ekrem elif emel emin emine emrah emre enes engin ercan erdal eren erhan erkan erol ersin esin esra evren
    eylem fadime fatih fatma ferhat fikret figen filiz funda gamze gizem gökhan gül gülay gülşen gürkan hacer hakan halil haluk hande
    harun hasan hatice havva hilal hülya hüseyin ibrahim ilker ilknur irem ismail kadir kaan kemal kenan kerem koray kübra levent
    mahmut mehmet melek melike meltem mert merve mesut mete metin mine murat mustafa mücahit nazlı necati nermin neslihan nihat nilay
    nilgün nur nuray nuri oğuz okan onur orhan osman ozan ömer özge özgür özlem pelin pınar ramazan recep reyhan rıza sabri salih
    selçuk selim selin sema semih serap serdar serhat serkan sevgi sevim sevinç sibel sinan songül süleyman şebnem şükrü tamer taner
    tarık tolga tuba tuğba tuncay turgut ufuk uğur ümit vedat veli volkan yasemin yasin yavuz yelda yıldız yılmaz yunus yusuf zafer zehra
    zeki zeynep`),
}

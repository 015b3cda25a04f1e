import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const indonesian: Language = {
  code: 'id',
  cues: {
    author: phrases(
      `oleh, penulis, ditulis oleh, reporter, wartawan, pewarta, laporan, jurnalis, diterbitkan oleh`,
    ),
    weakAuthor: [],
    editor: phrases(`editor, penyunting, redaktur, disunting oleh`),
    photographer: phrases(`foto, fotografer, gambar, ilustrasi, video, foto oleh`),
    translator: phrases(`penerjemah, diterjemahkan oleh, terjemahan`),
    contributor: phrases(`kontributor, dengan laporan dari`),
    source: phrases(`sumber`),
    genres: phrases(`opini, analisis, wawancara, kolom, artikel`),
  },
  conjunctions: words('dan &'),
  particles: words('bin binti'),
  honorifics: words('dr prof h hj'),
  jobs: words(
    'wartawan jurnalis reporter redaktur penulis editor kontributor koresponden fotografer pengamat dosen',
  ),
  jobModifiers: words('pemimpin redaksi senior khusus'),
  staff: words('redaksi tim'),
  organisations: words(
    'kantor berita harian koran majalah universitas yayasan lembaga kementerian antara kompas tempo media pt radio televisi',
  ),
  months: words('januari februari maret april mei juni juli agustus september oktober november desember'),
  weekdays: words('senin selasa rabu kamis jumat sabtu minggu'),
  time: words('lalu jam menit hari pukul wib wita wit kemarin'),
  labels: words('diterbitkan diperbarui terbit tanggal diposting dibaca'),
  controls: words(
    'bagikan komentar cetak simpan ikuti langganan masuk daftar cari tutup lagi baca lihat semua beranda kontak iklan salin tautan juga terkait berita artikel terpopuler terbaru',
  ),
  topics: words(
    'politik olahraga ekonomi budaya opini nasional internasional dunia indonesia jakarta teknologi sains kesehatan hiburan gaya hidup daerah hukum bola otomotif',
  ),
  placePrepositions: words('di dari'),
  affiliationPrepositions: words('dari'),
  bioVerbs: words('adalah merupakan bekerja menulis'),
  contributionVerbs: [],
  former: words('mantan'),
  givenNames: words(
    'abdul agus ahmad andi anita arief aulia bambang bayu budi dedi desi dewi dian dimas dwi eka endang fajar farhan fitri galih gunawan hadi hendra heru indah irfan joko kartika lestari maya muhamad nugroho nur putri rahmat ratna reza rina rizal rizky sari siti sri suharto sulistyo surya susi taufik teguh tri wahyu widya yanti yudi yusuf',
  ),
}

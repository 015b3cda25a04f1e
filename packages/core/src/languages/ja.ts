import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const japanese: Language = {
  code: 'ja',
  cues: {
    author: phrases(
      `文, 記者, 取材, 執筆, 著者, 筆者, 取材・文, 文・写真, 取材・執筆, 文責, 報告, ライター, 担当, 聞き手, 構成, 取材・構成, 寄稿, 作者, 投稿者, 書いた人, この記事を書いた人, この記事の著者, 執筆者, 文＝, 文と写真, 取材と文, テキスト, 担当記者`,
    ),
    weakAuthor: [],
    editor: phrases(`編集, 編集者, 監修, 校閲, 責任編集`),
    photographer: phrases(`写真, 撮影, 画像, イラスト, 図版, 動画, 写真提供, 提供, 写真＝, 画像提供, 撮影＝`),
    translator: phrases(`翻訳, 訳, 訳者, 翻訳者`),
    contributor: phrases(`協力, 取材協力`),
    source: phrases(`出典, 提供元, 配信, 引用元, ソース, 情報元`),
    genres: phrases(`コラム, 社説, 論説, インタビュー, 記事`),
  },
  conjunctions: words('と 、 ・'),
  particles: [],
  honorifics: [],
  jobs: words(
    `記者 特派員 編集委員 論説委員 編集長 支局長 ライター ジャーナリスト 編集者 カメラマン 解説委員 通信員 デスク 教授 准教授 弁護士 作家 評論家 部長 次長 コラムニスト 主筆 局長 専門記者 さん 氏`,
  ),
  jobModifiers: [],
  staff: words('編集部 取材班 報道部 社会部 政治部 経済部 ニュース編集部'),
  organisations:
    words(`新聞 新聞社 通信 通信社 放送 放送局 編集部 編集局 支局 大学 研究所 協会 財団 株式会社 省 庁 社 報道 デジタル
    テレビ ラジオ ニュース 取材班 出版 総局 本社 支社 局 部`),
  months: [],
  weekdays: words('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日'),
  time: words('年 月 日 時 分 秒 前 午前 午後'),
  labels: words('公開 更新 掲載 配信 投稿 最終更新 公開日 更新日 投稿日 配信日時'),
  controls:
    words(`シェア コメント 保存 印刷 フォロー 登録 ログイン 会員登録 メニュー 検索 閉じる 続きを読む もっと見る 一覧 ホーム トップ
    広告 関連記事 ランキング 人気 おすすめ 新着 購読 メール 記事 ブックマーク プロフィール 個人 特集 連載 お知らせ 問い合わせ 写真 動画`),
  topics:
    words(`政治 経済 社会 国際 スポーツ 文化 科学 生活 地域 芸能 エンタメ 暮らし 教育 医療 健康 国内 海外 東京 大阪 日本 中国 韓国
    米国 北海道 東北 関東 中部 近畿 九州 沖縄 天気 野球 サッカー 事件 オピニオン ビジネス テクノロジー`),
  placePrepositions: [],
  affiliationPrepositions: [],
  bioVerbs: [],
  contributionVerbs: [],
  former: words('元'),
  givenNames: [],
}

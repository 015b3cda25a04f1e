import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const chinese: Language = {
  code: 'zh',
  cues: {
    author: phrases(
      `文, 作者, 记者, 記者, 撰文, 撰稿, 本报记者, 本報記者, 特约记者, 采写, 采访, 編寫, 编写, 文字, 撰寫, 整理, 通讯员, 通訊員, 笔者, 图文, 特派記者, 記者・, 文／图, 本网记者, 报道`,
    ),
    weakAuthor: [],
    editor: phrases(
      `编辑, 編輯, 责任编辑, 責任編輯, 责编, 責編, 审核, 審核, 校对, 核稿, 值班编辑, 主编, 监制`,
    ),
    photographer: phrases(
      `摄影, 攝影, 图, 圖, 图片, 圖片, 照片, 视频, 視頻, 影片, 制图, 製圖, 供图, 供圖, 漫画, 插画, 插圖`,
    ),
    translator: phrases(`翻译, 翻譯, 译者, 譯者, 编译, 編譯`),
    contributor: phrases(`实习生, 实习记者`),
    source: phrases(`来源, 來源, 转载自, 轉載自, 原载, 出处`),
    genres: phrases(`评论, 評論, 专栏, 專欄, 社论, 社論, 专访, 專訪, 观点`),
  },
  conjunctions: words('和 与 與 及 、'),
  particles: [],
  honorifics: [],
  jobs: words(
    '记者 記者 特派员 特派員 编辑 編輯 主编 主編 评论员 評論員 通讯员 通訊員 作者 教授 律师 律師 作家 专栏作家 專欄作家 主笔 主筆 研究员 研究員 实习生 摄影师 特约记者 特派記者 特约评论员',
  ),
  jobModifiers: [],
  staff: words('编辑部 編輯部 本刊编辑部 综合报道 綜合報導 小编 小編'),
  organisations: words(
    '新华社 新華社 中新社 日报 日報 晚报 晚報 时报 時報 新闻网 新聞網 通讯社 通訊社 中央社 电视台 電視台 大学 大學 公司 集团 集團 委员会 编辑部 媒体 报社 報社 杂志 雜誌 出版社',
  ),
  months: [],
  weekdays: words('星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日'),
  time: words('年 月 日 时 時 分 秒 前 上午 下午'),
  labels: words('发布 發布 发表 發表 更新 时间 時間 发布时间 發佈時間 更新时间 刊登 日期 最后更新'),
  controls: words(
    '分享 评论 評論 收藏 打印 列印 关注 關注 登录 登入 注册 註冊 菜单 選單 搜索 搜尋 关闭 關閉 更多 首页 首頁 广告 廣告 相关 相關 热门 熱門 推荐 推薦 订阅 訂閱 复制 複製 阅读 閱讀 字号 微信 微博 上一篇 下一篇 点击 點擊 全文 下载 下載',
  ),
  topics: words(
    '政治 经济 經濟 社会 社會 国际 國際 体育 體育 文化 科技 科学 财经 財經 娱乐 娛樂 生活 地方 健康 教育 观点 两岸 兩岸 台湾 台灣 香港 中国 中國 美国 美國 日本 北京 上海 台北 军事 軍事 旅游 汽车',
  ),
  placePrepositions: [],
  affiliationPrepositions: [],
  bioVerbs: [],
  contributionVerbs: [],
  former: words('前 原'),
  givenNames: [],
}

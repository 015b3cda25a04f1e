import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const korean: Language = {
  code: 'ko',
  cues: {
    author: phrases(
      `글, 글쓴이, 기자, 취재, 작성자, 저자, 필자, 취재기자, 담당기자, 입력 기자, 글·사진, 작성, 기고, 정리`,
    ),
    weakAuthor: [],
    editor: phrases(`편집, 편집자, 데스크, 감수`),
    photographer: phrases(`사진, 촬영, 영상, 그래픽, 일러스트, 이미지, 사진제공, 사진 제공, 영상편집`),
    translator: phrases(`번역, 옮긴이`),
    contributor: phrases(`도움`),
    source: phrases(`출처, 제공, 자료`),
    genres: phrases(`칼럼, 사설, 인터뷰, 기고`),
  },
  conjunctions: words('및 와 과'),
  particles: [],
  honorifics: [],
  jobs: words(
    '기자 특파원 선임기자 인턴기자 전문기자 논설위원 편집위원 편집장 편집국장 칼럼니스트 교수 앵커 리포터 피디 작가 변호사 위원 부장 차장 팀장 기고가 객원기자 대기자 통신원 수습기자 사진기자',
  ),
  jobModifiers: words('인턴 선임 전문 수습 객원'),
  staff: words('편집국 편집부 취재팀 온라인팀 디지털뉴스팀 뉴스팀'),
  organisations: words(
    '신문 일보 뉴스 방송 통신 통신사 연합뉴스 경제 대학교 재단 협회 편집국 취재팀 뉴시스 뉴스1 주식회사 닷컴 미디어 연구소',
  ),
  months: [],
  weekdays: words('월요일 화요일 수요일 목요일 금요일 토요일 일요일'),
  time: words('년 월 일 시 분 초 전 오전 오후 시간'),
  labels: words('입력 수정 등록 업데이트 게재 승인 최종수정 기사입력 기사수정 송고 발행'),
  controls: words(
    '공유 공유하기 댓글 저장 인쇄 구독 로그인 회원가입 메뉴 검색 닫기 더보기 홈 광고 관련기사 인기 추천 뉴스레터 목록 이전 다음 복사 좋아요 확대 사진 스크랩 프린트 글자크기 기사 전체',
  ),
  topics: words(
    '정치 경제 사회 국제 스포츠 문화 과학 생활 연예 지역 오피니언 증권 부동산 건강 교육 서울 한국 북한 미국 중국 일본',
  ),
  placePrepositions: [],
  affiliationPrepositions: [],
  bioVerbs: [],
  contributionVerbs: [],
  former: words('전'),
  givenNames: [],
}

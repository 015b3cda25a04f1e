import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const english: Language = {
  code: 'en',
  cues: {
    author:
      phrases(`by, written by, posted by, reported by, story by, report by, reporting by, words by, text by,
      words, text, author, authors, article by, contributed by, submitted by, published by, created by, as told to,
      as written by, posted on by, column by, opinion by, analysis by, review by, interview by, commentary by, essay by,
      words and photos by, words and pictures by, text and photos by, story and photos by, op-ed by, authored by,
      reporter, reporters, writer, byline, about the author, about the authors, report, reporting, writing by,
      feature by, blog by, by staff writer, by staff reporter, by our correspondent, post author, author name`),
    weakAuthor: phrases(`from, with`),
    editor:
      phrases(`edited by, editing by, editor, editors, reviewed by, medically reviewed by, fact checked by,
      fact-checked by, checked by, produced by, producer, produced and edited by, copy edited by, curated by,
      compiled by, updated by, moderated by`),
    photographer: phrases(`photo, photos, photo by, photos by, photograph by, photographs by, photography by,
      photography, picture, pictures, picture by, pictures by, image, images, image by, images by, illustration,
      illustrations, illustration by, illustrations by, illustrated by, video, video by, videos by, graphics by,
      graphic by, credit, image credit, photo credit, photo illustration by, artwork by, art by, cartoon by,
      animation by, drawing by, visuals by, getty images, courtesy of, photograph courtesy of, photos courtesy of, image courtesy of, images courtesy of, image via, image source, photo courtesy of, photographer,
      filmed by, cover photo by, photographed by, styled by, pic, pics`),
    translator: phrases(`translated by, translation by, translation, translator`),
    contributor:
      phrases(`additional reporting by, with additional reporting by, additional reporting, with reporting by,
      with reporting from, with contributions from, with contributions by, contributors, contributing, with files from,
      additional writing by, research by, additional research by, with inputs from, with input from, data by,
      with assistance from, additional contributions by, graphics and reporting by, reporting contributed by`),
    source:
      phrases(`source, sources, originally published by, originally published on, originally published in,
      originally appeared on, originally appeared in, first published by, first published on, first published in,
      republished from, via, courtesy, this story was originally published by, this article was originally published by,
      this story originally appeared on, distributed by, provided by, powered by`),
    genres:
      phrases(`a column, column, opinion, analysis, commentary, perspective, review, essay, guest essay, op-ed,
      an essay, a commentary, an analysis, a review, interview, feature, special report, exclusive, guest post,
      guest column, editorial, blog, story, article, post, published, last updated, posted, updated`),
  },
  conjunctions: words('and with &'),
  particles: words('de van von der den la le du da di del della al el bin ibn abu ben st o mac mc ap'),
  honorifics: words(
    'dr prof professor sir dame lord lady rev reverend mr mrs ms miss fr sr capt col gen lt sgt md hon',
  ),
  jobs: words(`reporter reporters correspondent correspondents editor editors writer writers journalist journalists
    columnist contributor contributors author photographer photojournalist producer blogger critic anchor analyst
    commentator intern fellow freelancer editorialist cartoonist essayist publisher founder co-founder ceo director
    manager officer president chairman chair professor lecturer researcher attorney lawyer economist strategist
    scientist engineer specialist expert host presenter meteorologist weatherman reviewer illustrator videographer
    novelist historian executive partner consultant adviser advisor coordinator chief assistant curator desk
    newsletter-writer newswriter copywriter owner secretary head student teacher pastor senator representative
    spokesperson spokesman staffer stringer`),
  jobModifiers:
    words(`senior junior deputy chief managing associate assistant executive contributing political
    politics education business sports sport news breaking general health science technology tech environment climate
    energy national international foreign world local city state capitol congressional white-house legal courts crime
    investigative investigations immigration economics economy financial finance markets music film tv television
    entertainment culture arts lifestyle travel food fashion beauty features feature staff special digital online data
    audience social content video photo copy night weekend opinion opinions freelance guest lead principal head
    defense defence military religion transport transportation housing property media consumer royal showbiz football
    trends trending live global regional south north east west diplomatic parliamentary security european us uk
    house commerce shopping product founding former co vice section page hub cyber space agriculture
    tax policy government consumer community metro enterprise wellness fitness real estate`),
  staff:
    words(`staff admin administrator newsroom team desk reporter editor editors editorial webdesk newsdesk
    webmaster guest anonymous contributor contributors correspondent correspondents agencies agency wires wire
    reporters writers moderator`),
  organisations:
    words(`news newspaper newspapers press agency agencies agence times post herald tribune journal gazette
    chronicle daily weekly magazine media network networks foundation university college institute center centre council
    service services wire wires inc llc ltd corp corporation company co group association society bureau radio
    television tv channel broadcasting studio studios observer examiner independent guardian telegraph mail mirror sun
    star globe register sentinel dispatch courier examiner reporter report reports review today online digital
    international editorial board committee department ministry police office organization organisation union party
    bank club school academy museum hospital laboratory lab labs project initiative coalition alliance collective
    newswire syndicate caller reuters bloomberg associated afp bbc cnn nbc abc cbs fox npr pbs msnbc espn wsj
    publishing publications partners trust fund federation league conservation watch insider commission authority
    technologies solutions systems software holdings industries airlines capital ventures consulting communications
    productions entertainment pictures images getty shutterstock alamy unsplash istock pexels pixabay imago dreamstime zuma nurphoto sipa flickr wikimedia adobe library church government
    congress senate house staff`),
  months:
    words(`january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec`),
  weekdays: words(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  ),
  time: words(`at on am pm a.m p.m ago hour hours hr hrs h minute minutes min mins second seconds sec secs day days
    week weeks month months year years today yesterday tonight noon midnight est edt et cst cdt ct mst mdt mt pst pdt pt
    gmt bst utc cet cest ist aest aedt sast jst local time read the of th st nd rd just now`),
  labels:
    words(`published updated posted modified last first originally created date reading read update publish
    post print issued filed revised edition created corrected time since uploaded released`),
  controls:
    words(`share tweet follow subscribe comments comment print save email e-mail copy link facebook twitter x
    linkedin whatsapp reddit pinterest instagram youtube tiktok telegram bluesky threads flipboard messenger tumblr
    login log sign signup register menu search close open more read next previous back top home contact about privacy
    terms cookies policy advertise advertisement advertising sponsored ad ads download listen watch play pause loading
    show hide view views all see click here newsletter newsletters bookmark report send get alerts share:
    add google preferred source skip main content accessibility archive archives tags topics related trending popular
    continue story stories article articles rss feed website profile bio biography gallery video videos photo photos
    image caption enlarge toggle navigation font size text settings account join donate support shop store buy
    comments: reply replies likes like dislike shares edit delete filed under our your this that what how why when who
    which their his her they we you its an a the new best latest live exclusive breaking update updates opinion
    editorial sections section edition index help faq careers jobs masthead corrections ethics guide guides review
    reviews deals recommended via special the-latest photo: conversation discussion follow: unfollow mute notify`),
  topics:
    words(`politics sports sport world business opinion technology tech science health entertainment culture arts
    lifestyle travel food fashion weather crime education environment economy markets money finance local national
    nation international us uk europe asia africa america americas china russia ukraine israel india canada australia
    california texas florida washington london york football soccer basketball baseball hockey tennis golf cricket
    rugby racing music movies film television tv gaming games books media law military defense immigration elections
    election congress royals celebrity style beauty wellness features column columns editorial obituaries community
    cars autos motoring property homes garden gardening recipes drink theater theatre art history religion faith
    space climate energy cybersecurity ai crypto bitcoin startups mobile phones apple google microsoft amazon`),
  placePrepositions: words('in from at near'),
  affiliationPrepositions: words('for of at with'),
  bioVerbs:
    words(`is was has covers covered writes wrote reports reported joined works worked teaches serves lives
    studied holds contributes specializes specialises leads runs received graduated grew writes edits hosts oversees
    are were have cover write report focuses began started spent can`),
  contributionVerbs: words('contributed assisted helped'),
  former: words('formerly former ex previously late'),
  givenNames:
    words(`aaron abby abigail adam adrian aidan alan albert alec alex alexa alexander alexandra alexis alfred
    ali alice alicia alison allan allen allison allyson alyssa amanda amber amelia amy andrea andrew andy angela angus
    anita ann anna anne annie anthony april archie aretha ariel arlene arnold arthur ashleigh ashley aubrey audrey austin
    ava avery barbara barry becca beck becky ben benjamin bernard bernie bert beth bethany betsy betty beverly bill billy
    blair blake bob bobby brad bradley brandon brenda brendan brent bret brett brian brianna bridget britney brittany
    brooke bruce bryan bryce bryn caitlin caleb callum calvin cameron camilla candace carl carla carly carmen carol
    caroline carolyn carrie carter cary casey cassandra cassidy cate catherine cathy cecilia chad chandler charlene
    charles charlie charlotte chase chelsea cheryl chloe chris christa christian christie christina christine
    christopher chuck cindy claire clara clark claudia clay clayton cliff clifford clive clyde cody colin colleen collin
    connor conor constance corey corinne cory courtney craig crystal curtis cynthia daisy dale damian damien damon dan
    dana daniel danielle danny daphne darcy darlene darren darryl dave david dawn dean deanna debbie deborah debra declan
    deirdre delia denis denise dennis derek derrick desmond devin dexter diana diane dick dominic don donald donna donnie
    dora doreen doris dorothy doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edith edmund edward edwin
    eileen elaine eleanor elena eli elijah elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elsie emily
    emma eric erica erik erika erin ernest esme esther ethan eugene eva evan eve evelyn ewan faith fay felicity fergus
    finn fiona florence floyd frances francesca francis frank franklin fred freddie frederick gabby gabriel gabriella
    gareth garrett garry gary gavin gemma gene geoff geoffrey george georgia georgie georgina gerald geraldine gerard
    gerry gilbert gillian gina ginny gladys glen glenn gloria gordon grace graham grant greg gregg gregory greta gus guy
    gwen hailey haley hamish hannah harold harriet harrison harry harvey hayley hazel heather hector heidi helen helena
    henry herbert hilary hillary holly hope howard hubert hugh hugo hunter ian ida imogen ingrid iris irene irving isaac
    isabel isabella isla isobel ivan ivy jack jackie jackson jacob jacqueline jade jaime jake james jamie jan jana jane
    janelle janet janice jared jasmine jason jay jayne jean jeanette jeanne jeff jeffrey jenna jennifer jenny jeremiah
    jeremy jermaine jerome jerry jess jesse jessica jill jillian jim jimmy jo joan joanna joanne jocelyn jodie jody joe
    joel joey john johnny jon jonah jonathan jonny jordan joseph josephine josh joshua joy joyce juan juanita judith judy
    julia julian juliana julie juliet june justin justine kaitlyn kara karen karl kate katelyn katherine kathleen kathryn
    kathy katie katrina kay kayla keith kelley kellie kelly kelsey ken kendall kendra kenneth kenny kent kerry kevin kiera
    kieran kim kimberly kirk kirsten kirsty krista kristen kristin kristina kristy kurt kyle lachlan lance lara larry
    laura lauren laurence lauri laurie lawrence leah leanne lee leigh lena leo leon leonard leroy leslie lester levi lewis
    liam libby lila lillian lily linda lindsay lindsey lisa liz lizzie lloyd logan lois lola loren lorenzo loretta lori
    lorna lorraine louis louise lucas lucinda lucy luke lydia lyle lynda lynn lynne mackenzie maddie madeleine madeline
    madison maggie maisie malcolm mallory mandy marc marcia marcus margaret margot maria mariah marian marianne marie
    marilyn marion marissa marjorie mark marlene marshall martha martin marvin mary mason matilda matt matthew maureen
    maurice max maxine maxwell maya meagan megan meghan mel melanie melinda melissa melody mercedes meredith mia micah
    michael michaela micheal michele michelle mick miguel mike mila mildred miles millie milo mimi miranda miriam mitch
    mitchell moira mollie molly mona monica monique morgan morris muriel myra nancy naomi natalie natasha nate nathan
    nathaniel neal neil nell nelson niall nicholas nick nicola nicole nigel nina noah noel nora norma norman olive oliver
    olivia ollie oscar otis owen paige pam pamela patience patricia patrick patsy patty paul paula pauline pearl peggy
    penelope penny perry pete peter peyton phil philip philippa phillip phoebe phyllis pippa polly poppy preston priscilla
    quentin rachael rachel ralph ramona randall randy raquel ray raymond reagan rebecca reed reese reggie regina reginald
    renee rex rhiannon rhonda rhys ricardo richard rick ricky riley rita rob robbie robert roberta robin robyn rochelle
    rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rosalyn rose rosemary rosie ross rowan roxanne
    roy ruby rupert russ russell ruth ryan sadie sally sam samantha sammy samuel sandra sandy sara sarah sasha saul
    savannah scarlett scott sean sebastian selena serena seth shane shannon shari sharon shaun shauna shawn sheila shelby
    shelley sheri sherry shirley sian sidney sierra simon simone skye sofia sonia sonya sophia sophie spencer stacey stacy
    stan stanley stefan stella steph stephan stephanie stephen steve steven stewart stuart sue summer susan susannah
    susie suzanne sydney sylvia tamara tammy tania tanya tara tasha taylor ted teresa terrance terri terry tessa thelma
    theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trent trevor
    tricia trisha tristan troy tucker tyler ursula valerie vanessa vaughn vera vernon veronica vicki vicky victor victoria
    vince vincent viola violet virgil virginia vivian wade wallace walter wanda warren wayne wendy wes wesley whitney will
    willa william willie wilma winston wyatt xavier yolanda yvette yvonne zac zach zachary zack zara zoe aditya aisha
    akash amit amrita anand anil anita anjali ankit anuj arjun arun ashok ashwin deepak dev dinesh divya gaurav geeta
    harsh ishaan karan kavita kiran krishna lakshmi manish manoj meera mohit mukesh naveen neha nikhil nisha pooja pradeep
    prakash pranav prashant priya priyanka rahul raj rajesh rakesh ram ramesh ravi rekha ritu rohan rohit sachin sandeep
    sanjay sanjeev saurabh shreya shweta siddharth sneha sonali sudhir sunil suresh swati tanvi uday vijay vikram vinay
    vinod vishal vivek yash ahmad ahmed amina amir bilal fahad fatima farah faisal hamza hasan hassan hussain hussein
    ibrahim imran iqbal jamal karim khadija khalid layla mahmoud mariam mohamed mohammad mohammed muhammad mustafa nadia
    noor omar osama rania rashid saad sajid salman samir sana syed tariq usman yasmin yousef youssef yusuf zahra zainab
    abiola ade adebayo chidi chinedu chioma emeka femi funmi kwame kofi lerato ngozi nkosi olu oluwaseun segun sipho tendai
    thabo tunde uche wanjiru mei wei xiao jing ming ying li jun hui yan hong hao chen min-jun ji-hye soo-jin kenji yuki
    haruki akiko hiroshi naoko keiko takashi yoko nguyen minh linh thanh`),
}

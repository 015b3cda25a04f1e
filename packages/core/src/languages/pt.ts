import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const portuguese: Language = {
  code: 'pt',
  cues: {
    author:
      phrases(`por, escrito por, publicado por, postado por, texto, texto de, textos, autor, autora, autores, redação,
      reportagem de, reportagem, matéria de, redator, redatora, repórter, jornalista, entrevista de, criado por,
      sobre o autor, sobre a autora, colunista, um texto de`),
    weakAuthor: phrases(`de, da`),
    editor: phrases(
      `editado por, edição, edição de, editor, editora, revisão, revisado por, revisto por, atualizado por`,
    ),
    photographer:
      phrases(`foto, fotos, foto de, fotos de, fotografia, fotografias, fotografia de, fotógrafo, imagem, imagens,
      crédito, créditos, ilustração, ilustrações, vídeo, arte, divulgação, reprodução, infografia`),
    translator: phrases(`tradução, tradução de, traduzido por, tradutor, tradutora`),
    contributor: phrases(
      `com informações de, com informações da, com informações do, com a colaboração de, colaborou, colaboraram, com`,
    ),
    source: phrases(`fonte, fontes, publicado originalmente em, publicado originalmente por, via`),
    genres: phrases(
      `opinião, coluna, análise, crônica, crónica, entrevista, reportagem, artigo, editorial, crítica, resenha, publicado`,
    ),
  },
  conjunctions: words('e &'),
  particles: words('de da do das dos e d'),
  honorifics: words('dr dra prof profa sr sra dom pe frei eng'),
  jobs: words(`jornalista jornalistas repórter repórteres redator redatora editor editora correspondente colunista
    colaborador colaboradora autor autora fotógrafo fotógrafa diretor diretora professor professora advogado advogada
    economista estagiário estagiária enviado enviada comentador comentadora analista chefe subeditor subeditora
    escritor escritora pesquisador pesquisadora cronista apresentador apresentadora`),
  jobModifiers: words('especial chefe sênior adjunto adjunta executivo executiva política esportes'),
  staff: words('redação redacção equipe equipa agência agências admin assessoria'),
  organisations:
    words(`agência agências notícias jornal diário imprensa revista universidade fundação instituto associação
    ministério grupo rádio televisão canal redação editora centro conselho partido governo polícia lusa folha estadão
    globo ltda brasil portal prefeitura câmara federação serviço sindicato`),
  months:
    words(`janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev abr mai ago set
    out dez`),
  weekdays: words(
    'segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex sáb dom',
  ),
  time: words(
    'às há horas hora minutos minuto dias dia semanas meses anos ontem hoje de leitura h min atrás em',
  ),
  labels: words(
    'publicado publicada atualizado atualizada atualização postado última data criado modificado leitura tempo',
  ),
  controls:
    words(`compartilhar compartilhe partilhar comentários comentar comentário salvar guardar imprimir seguir siga
    assine assinar assinante entrar cadastre-se menu buscar pesquisar fechar abrir mais leia ler ver todos todas início
    contato contacto publicidade anúncio enviar copiar ouvir newsletter também relacionadas relacionados notícia notícias
    artigos artigo tags temas últimas veja saiba como por-que quem quando onde uma este esta nossa sobre para`),
  topics:
    words(`política esportes esporte desporto economia cultura opinião sociedade internacional nacional brasil portugal
    mundo lisboa porto tecnologia ciência saúde educação cidades cotidiano futebol entretenimento cinema música livros
    viagem gastronomia meio-ambiente negócios mercado carros`),
  placePrepositions: words('em de'),
  affiliationPrepositions: words('da do de para'),
  bioVerbs: words('é foi tem trabalha escreve estudou nasceu cobre dirige vive são formado formada'),
  contributionVerbs: words('colaborou colaboraram contribuiu contribuíram'),
  former: words('ex antigo antiga'),
  givenNames:
    words(`adriana adriano afonso alberto alessandra alexandra alexandre alice aline alysson amanda américo ana anabela
    anderson andré andréa andreia ângela antónio antônio artur augusto bárbara beatriz bernardo bianca breno bruna bruno caio
    camila carla carlos carolina cátia cecília célia césar clara cláudia cláudio cristiana cristiane cristiano cristina
    daniel daniela danielle danilo débora denise diana diego diogo duarte edson eduardo elaine eliana elias elisa emanuel
    emília érica estêvão eunice fábio fabiana fátima felipe fernanda fernando filipa filipe flávia flávio francisca francisco
    gabriel gabriela geraldo gilberto giovanna gonçalo guilherme gustavo heitor helder helena helga henrique hugo igor inês
    isabel isabela isabella ivan jaqueline joana joão joaquim jonas jorge josé júlia juliana júlio karina larissa laura
    leandro leonardo letícia lígia liliana lívia lourenço luana lucas lúcia luciana luciano luís luísa luiz luiza madalena
    mafalda manuel manuela mara marcela marcelo márcia márcio marco marcos margarida maria mariana marília marina mário marta
    mateus matheus maurício mauro miguel milton mónica mônica murilo natália nelson nuno orlando otávio patrícia paula paulo
    pedro rafael rafaela raquel raul renan renata renato ricardo rita roberta roberto rodrigo rogério rosa rúben rui sabrina
    samuel sandra sara sérgio sílvia simone sofia sónia sônia susana tânia tatiana teresa thaís thiago tiago tomás valéria
    vanessa vasco vera verônica vicente victor vinícius vitor vítor wagner wellington wilson yasmin`),
}

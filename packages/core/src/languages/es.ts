import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const spanish: Language = {
  code: 'es',
  cues: {
    author:
      phrases(`por, escrito por, escribe, escriben, publicado por, texto, texto de, texto por, textos, autor,
      autora, autores, redacción, redactado por, una crónica de, informa, firma, firmado por, redactor, redactora,
      entrevista de, reportaje de, sobre el autor, sobre la autora, creado por, periodista, un artículo de`),
    weakAuthor: phrases(`de`),
    editor: phrases(
      `editado por, edición, edición de, editor, editora, revisado por, actualizado por, coordinación`,
    ),
    photographer:
      phrases(`foto, fotos, foto de, fotos de, fotografía, fotografías, fotografía de, fotógrafo, imagen, imágenes,
      imagen de, ilustración, ilustración de, ilustraciones, vídeo, video, gráfico, infografía, crédito, créditos,
      foto por, cortesía de, archivo`),
    translator: phrases(`traducción, traducción de, traducido por, traductor, traductora`),
    contributor:
      phrases(`con información de, con la colaboración de, con aportes de, colaboración, colaboró, colaboraron,
      con reporte de, reporte adicional de`),
    source: phrases(`fuente, fuentes, publicado originalmente en, publicado originalmente por, vía`),
    genres:
      phrases(`una columna, columna, opinión, análisis, crónica, entrevista, reportaje, artículo, editorial,
      tribuna, crítica, reseña, carta, exclusiva, nota, publicado, perfil`),
  },
  conjunctions: words('y e &'),
  particles: words('de del la las los el y san santa'),
  honorifics: words('dr dra don doña lic ing sr sra prof d fray mtro mtra'),
  jobs: words(`periodista periodistas redactor redactora redactores reportero reportera corresponsal editor editora
    columnista colaborador colaboradora enviado enviada jefe jefa director directora subdirector subdirectora fotógrafo
    fotógrafa autor autora escritor escritora analista profesor profesora catedrático catedrática abogado abogada
    presidente presidenta licenciado licenciada becario becaria coordinador coordinadora cronista investigador
    investigadora economista politólogo politóloga`),
  jobModifiers:
    words(`especial senior jefe política económico económica deportes internacional nacional adjunto adjunta
    responsable`),
  staff: words(`redacción agencias agencia equipo staff redactores admin web`),
  organisations:
    words(`agencia agencias noticias diario periódico prensa revista universidad fundación instituto
    asociación ministerio grupo radio televisión canal redacción editorial centro consejo partido gobierno policía
    efe europa ep sa sl cope rtve cadena mundo país tiempo heraldo gaceta crónica digital servicio servicios medios
    comité sindicato federación ayuntamiento`),
  months:
    words(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene
    abr ago sept dic`),
  weekdays: words(`lunes martes miércoles jueves viernes sábado domingo`),
  time: words(
    `hace horas hora minutos minuto días día semanas meses años año ayer hoy a las h hrs hs de del el lectura`,
  ),
  labels:
    words(`publicado publicada actualizado actualizada actualización fecha creado modificado última lectura tiempo
    publicación publicados`),
  controls:
    words(`compartir comparte comentarios comentar comentario guardar imprimir seguir suscríbete suscribirse
    iniciar sesión registrarse menú buscar cerrar abrir más leer ver todo todos inicio portada contacto publicidad
    aviso boletín enviar copiar enlace escuchar suscripción newsletter newsletters anuncio también relacionadas
    relacionados noticia noticias artículos artículo temas etiquetas mapa síguenos síguelo qué cómo por-qué quién
    cuándo dónde los las una esta este últimas último lo mi cuenta tags archivado`),
  topics:
    words(`política deportes deporte economía cultura opinión sociedad internacional nacional españa méxico
    argentina perú colombia chile venezuela mundo madrid barcelona cataluña andalucía tecnología ciencia salud
    espectáculos gente televisión cine música libros viajes gastronomía educación sucesos fútbol motor tenis policiales
    actualidad locales local campo clima ambiente judiciales negocios finanzas`),
  placePrepositions: words('en desde'),
  affiliationPrepositions: words('de para del'),
  bioVerbs: words(`es fue ha trabaja escribe estudió nació colabora dirige cubre reside vive son licenciado`),
  contributionVerbs: words('colaboró colaboraron contribuyó contribuyeron'),
  former: words('antiguo antigua ex anteriormente'),
  givenNames:
    words(`adolfo adrián agustín aitor alba alberto alejandra alejandro alfonso alfredo alicia álvaro amalia
    amparo ana andrea andrés ángel ángela ángeles antonia antonio araceli arturo asunción augusto aurora beatriz begoña
    belén benito bernardo blanca borja bruno camila camilo carla carlos carlota carmen carolina catalina cecilia césar
    claudia claudio concepción consuelo cristian cristina cristóbal dani daniel daniela david débora diana diego dolores
    edgar edgardo edilson eduardo elena elisa eloy elvira emilia emilio encarna enrique ernesto estela esteban esther
    eugenia eugenio eva fabián fabiola facundo federico felipe félix fermín fernanda fernando fidel florencia francisca
    francisco gabriel gabriela genoveva gerardo germán gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo
    héctor hernán hernando horacio hugo humberto ignacio inés inmaculada irene isaac isabel ismael iván jacinto jacobo
    jaime javier jesús jimena joan joaquín jordi jorge josé josefina juan juana juanjo julia julián julieta julio karina
    laura lautaro leandro leonardo leonor leticia lidia lorena lourdes lucas lucía luciana luciano luis luisa luz macarena
    magdalena manuel manuela marcela marcelo marcos margarita maría mariana mariano marina mario marisa maritza marta martín
    matías mauricio mauro maximiliano mercedes mercè micaela miguel milagros mireia miriam moisés mónica montserrat natalia
    nerea nicolás nieves noelia norberto nuria octavio olga omar óscar pablo paloma paola patricia patricio paula pau paz pedro
    pepe pilar rafael ramiro ramón raquel raúl rebeca ricardo roberto rocío rodolfo rodrigo rogelio román roque rosa rosalía
    rosario rubén salvador samuel sandra santiago sara sebastián sergi sergio silvia sofía soledad sonia susana tamara teresa
    tomás valentina valeria vanesa verónica vicente vicenta víctor victoria virginia ximena xavier yolanda zulema iker ander
    unai oriol lluís josep núria aina`),
}

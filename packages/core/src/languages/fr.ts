import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const french: Language = {
  code: 'fr',
  cues: {
    author:
      phrases(`par, écrit par, rédigé par, publié par, posté par, texte, textes, texte de, texte par, auteur,
      auteure, autrice, auteurs, propos recueillis par, reportage de, recueilli par, signé, article de, article rédigé par,
      rédacteur, rédactrice, un article de, une enquête de, une chronique de, à propos de l'auteur, à propos de l'auteure,
      écrit et publié par, journaliste, par notre correspondant, par notre envoyé spécial`),
    weakAuthor: phrases(`de`),
    editor: phrases(
      `édité par, édition, relu par, relecture, vérifié par, validé par, mis à jour par, coordination`,
    ),
    photographer:
      phrases(`photo, photos, photo de, photos de, photo par, photographie, photographies, photographe, crédit,
      crédits, crédit photo, crédits photo, image, images, illustration, illustrations, illustration de, dessin, dessin de,
      vidéo, infographie, visuel, source image`),
    translator: phrases(
      `traduit par, traduction, traduction de, traduit de l'anglais par, traduit de l'anglais, traducteur, traductrice`,
    ),
    contributor: phrases(`avec, avec la collaboration de, avec la participation de, avec la contribution de`),
    source: phrases(
      `source, sources, initialement publié par, initialement publié sur, publié à l'origine par, avec agences`,
    ),
    genres:
      phrases(`une chronique, chronique, tribune, une tribune, analyse, une analyse, enquête, reportage, entretien,
      interview, éditorial, édito, critique, portrait, récit, billet, opinion, article, publié, décryptage, une enquête, un reportage`),
  },
  conjunctions: words('et &'),
  particles: words(`de du des la le les d l`),
  honorifics: words('dr pr prof me mme m mlle maître docteur'),
  jobs: words(`journaliste journalistes rédacteur rédactrice rédacteurs reporter correspondant correspondante envoyé envoyée
    chroniqueur chroniqueuse éditorialiste auteur auteure autrice photographe directeur directrice stagiaire pigiste
    chef cheffe professeur professeure écrivain écrivaine chercheur chercheuse économiste sociologue philosophe avocat
    avocate historien historienne président présidente maître collaborateur collaboratrice spécialiste fondateur
    fondatrice présentateur présentatrice critique politologue`),
  jobModifiers:
    words(`spécial spéciale adjoint adjointe chef cheffe en grand grande politique économique senior permanent
    permanente responsable`),
  staff: words(`rédaction agence agences équipe admin service`),
  organisations:
    words(`agence agences presse journal quotidien revue magazine université fondation institut association
    ministère groupe radio télévision chaîne rédaction éditions centre conseil parti gouvernement police afp france monde
    figaro libération sa sarl fédération syndicat mairie service observatoire école société médias média comité`),
  months:
    words(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr juil
    sept déc`),
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  time: words(`à il y a heures heure minutes minute jours jour semaine semaines mois ans hier aujourd'hui h le lecture mn de
    temps min`),
  labels: words(
    `publié publiée mis mise jour à modifié créé lecture temps posté actualisé date dernière modification`,
  ),
  controls:
    words(`partager partage commentaires commentaire commenter imprimer enregistrer s'abonner abonner abonnez-vous
    abonnement abonnés connexion inscription menu rechercher fermer ouvrir lire suite voir plus tout tous accueil contact
    mentions légales publicité réagir écouter envoyer copier lien suivre ajouter favoris newsletter newsletters aussi
    article articles réservé offrir découvrir les des une ce cette nos vos votre notre sur pour dans comment pourquoi
    qui que quoi est sont sommaire mots-clés tags dossier réactions signaler`),
  topics:
    words(`politique sport sports économie culture opinion opinions société international monde france paris planète
    environnement santé sciences science idées médias cinéma musique livres voyage gastronomie éducation faits-divers
    football auto mode beauté people actualité actualités info infos région régions justice emploi argent`),
  placePrepositions: words('à en depuis'),
  affiliationPrepositions: words('pour de du chez'),
  bioVerbs: words(`est était a travaille écrit couvre dirige enseigne vit suit collabore sont ont rejoint`),
  contributionVerbs: words('contribué participé'),
  former: words('ancien ancienne ex anciennement précédemment'),
  givenNames:
    words(`adèle adrien agathe agnès alain albane alex alexandra alexandre alexis alice aline alix amandine amélie
    anaïs andré anne annick antoine antonin ariane arnaud arthur aude audrey augustin aurélia aurélie aurélien axel baptiste
    barbara bastien béatrice bénédicte benjamin benoît bernadette bernard bertrand blandine brice brigitte bruno camille
    carine carole caroline catherine cécile cédric céline chantal charlène charles charlotte chloé christel christelle
    christian christiane christine christophe claire clara claude claudine clémence clément clémentine clotilde coralie
    corentin corinne cyril cyrille damien daniel danièle danielle david delphine denis denise didier dominique dorothée
    edith édouard elisabeth élise elise élodie éloïse élodie emeline emilie émilie emma emmanuel emmanuelle eric éric erwan
    estelle esther étienne eugénie eva fabien fabienne fabrice fanny félix flavie florence florent florian francis franck
    françois françoise frédéric frédérique gabriel gaël gaëlle gaëtan gautier geneviève geoffroy georges gérald gérard
    ghislain gilbert gilles grégoire grégory guillaume guy gwenaël hélène henri hervé hubert hugo hugues inès ingrid irène
    isabelle jacqueline jacques jean jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc
    jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanne jérémie jérémy jérôme joël joëlle
    johanna jonathan joseph josette jules julia julie julien juliette justine karim karine kévin laetitia laure laurence
    laurent léa léna léo lionel lisa loïc louis louise luc lucas lucie lucien lucile ludivine ludovic lydia lydie madeleine
    maël magali manon manuel marc marcel margaux margot marguerite maria marianne marie marie-claude marielle marina marine
    marion marius marjorie martin martine mathias mathieu mathilde matthieu maud maurice max maxence maxime mélanie mélissa
    michel michèle mireille morgan morgane muriel mylène myriam nadège nadine natacha nathalie nathan nicolas nicole ninon
    noémie noël océane odile olivia olivier ophélie pascal pascale patrice patricia patrick paul pauline perrine philippe
    pierre pierre-yves quentin rachel raphaël raphaëlle raymond régis rémi rémy renaud rené richard robert robin romain
    roland romane sabine sabrina samuel sandra sandrine sarah sébastien serge séverine simon solène sonia sophie stanislas
    stéphane stéphanie suzanne sylvain sylvaine sylvie tanguy théo thibault thibaut thierry thomas tristan valentin valérie
    vanessa véronique victor victoire victoria vincent violette virginie vivien vladimir xavier yann yannick yasmina yoann yohan
    yves yvonne zoé boris fatima rachid`),
}

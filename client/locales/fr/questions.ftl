### The questions of a report. Whoever answers may be afraid, tired, watched, and reading in a third language. Nothing has to be answered.
### Messages of questions are given $role: what whoever writes is to the case. "victim" means: it happened to the person who writes.

## Overview

questions-title = Que pouvez-vous dire d’autre ?
questions-can-send = Vous pouvez envoyer votre signalement tel quel.
questions-lede = Des réponses à ces questions aident l’organisation à agir plus vite. Laissez de côté ce que vous voulez, et répondez dans l’ordre que vous voulez.
questions-time =
    { $minutes ->
        [0] Chaque question a une réponse.
        [one] Toutes les questions encore ouvertes demandent environ une minute.
       *[other] Toutes les questions encore ouvertes demandent environ { $minutes } minutes.
    }
questions-list = Parties
questions-state-empty = Rien encore
questions-state-begun = En cours
questions-state-done = Fait
questions-go-on = Continuer vers vos fichiers

## Every step

question-back-overview = Vers toutes les parties
question-next = Partie suivante
question-optional = Chaque question peut rester sans réponse.
question-why = Pourquoi nous le demandons
# How it is read aloud: what is seen comes first.
question-why-of = Pourquoi nous le demandons : { $question }
question-mark-of = { $answer } : { $question }
question-not-sure = Je ne sais pas
question-not-said = Je préfère ne pas le dire
question-take-back = Effacer cette réponse
question-mark-counts = C’est votre réponse maintenant. Pour envoyer plutôt ce que vous avez écrit plus haut, appuyez encore une fois.
question-entry = Réponse { $number }
question-entry-after = , Réponse { $number }
question-more-entries = S’il y en a plusieurs : dès que vous remplissez une réponse, il y a de la place pour une autre.
question-not-chosen = Pas choisi
question-too-long = C’est trop long de { $over }. Raccourcissez, ou mettez-en une partie dans un fichier.

## When danger is close

danger-close-title = Si le danger est proche
danger-close-text = Il peut se passer des jours avant que quelqu’un lise votre signalement. Il n’alerte personne, et il ne fait venir personne. Si vous le pouvez, mettez-vous d’abord dans un endroit plus sûr, et adressez-vous à quelqu’un qui peut agir tout de suite.
danger-close-link = Contacts d’urgence (s’ouvre dans un autre onglet)

## Places that may be able to help

places-title = Où vous pourriez trouver de l’aide
places-offer = À partir de vos réponses, cette page peut montrer qui d’autre pourrait aider : des personnes à appeler, des fonds, et des instances qui peuvent parler à un État. Rien n’est envoyé pour les trouver.
places-open = Montrer ces adresses
places-loading = La liste se charge. Elle est la même pour tout le monde, et le choix se fait sur cette page.

## Dates

date-year = Année
date-month = Mois
date-day = Jour
date-about = Je ne connais pas la date exacte
date-more = L’heure, ou le moment dans vos propres mots
date-wrong-year = Écrivez l’année avec quatre chiffres, par exemple 2024.
date-no-year = Il manque l’année. Ajoutez-la si vous la connaissez.
date-no-month = Il manque le mois de ce jour. Choisissez le mois, ou effacez le jour.
date-wrong-day = Ce mois n’a pas un tel jour. Regardez encore une fois le jour et le mois.
date-to-come = Selon l’horloge de cet appareil, cette date n’est pas encore arrivée. Regardez-la encore une fois.
date-may-stay = Vous pouvez aussi laisser ainsi : ce sera envoyé comme vous l’avez écrit.

## Last look

review-answers = Vos réponses
review-none = Vous n’avez répondu à aucune question. Ce n’est pas nécessaire.
review-change = Changer
review-change-of = Changer : { $question }
review-open = Répondre à des questions
review-about = { $date } environ
review-not-sure = Je ne sais pas
review-not-said = Je préfère ne pas le dire

## Parts

step-people = De qui il s’agit
lede-people = Ce que vous êtes dans cette affaire, et à qui c’est arrivé. Vous pouvez laisser tous les noms de côté.
step-danger = Le danger maintenant
lede-danger = Qui est en danger, et dans combien de temps quelque chose peut arriver.
step-event = Ce qui a été fait, quand et où
lede-event = La chose principale qui s’est passée. S’il y en a eu plusieurs, prenez la pire ou la plus récente, et racontez les autres dans vos propres mots.
step-actors = Qui l’a fait
lede-actors = Ce que vous savez ou soupçonnez. Il n’est pas nécessaire de connaître un nom.
step-cooperation = Travail avec les Nations Unies ou d’autres
lede-cooperation = Beaucoup de personnes attaquées avaient parlé à une instance internationale, ou voulaient le faire. S’il existe un tel lien, une protection spéciale est possible.
step-reported = Ce qui a déjà été signalé
lede-reported = À la police, aux tribunaux ou à des instances internationales.
step-state = Ce que l’État a fait
lede-state = Ce que les autorités ont répondu, et ce qu’elles ont fait ou n’ont pas fait.
step-needs = Ce qu’il faut
lede-needs = Pour que l’aide convienne, et que rien ne soit fait qui aggrave la situation.
step-evidence = Autres preuves
lede-evidence = Les fichiers s’ajoutent à la page suivante. Ici, vous pouvez nommer ce qui existe et n’est pas un fichier, ou ne peut pas être envoyé.
step-contact = Moyens sûrs de répondre
lede-contact = L’organisation répond ici, et vous lisez avec votre nom de code. Un autre moyen n’est nécessaire que si ce n’est pas possible.

## Whom it is about

ask-reporter-role = Qui êtes-vous dans cette affaire ?
why-reporter-role = Les questions suivantes sont alors posées avec les mots qui conviennent. Certaines instances n’entendent que la personne, la famille ou un avocat.
role-victim = C’est à moi que c’est arrivé
role-relative = C’est arrivé à quelqu’un de ma famille
role-legal-representative = Je représente la personne (avocat, avocate ou autre)
role-ngo = J’écris pour une organisation
role-witness = Je l’ai vu, ou je le sais
role-other-assistant = J’aide d’une autre manière
ask-relationship =
    { $role ->
        [relative] Quel est votre lien de famille avec la personne ?
       *[other] Comment connaissez-vous la personne, ou que faites-vous pour elle ?
    }
hint-relationship =
    { $role ->
        [relative] Par exemple : sœur, père, épouse.
       *[other] Par exemple : son avocate depuis mars, un collègue, une voisine.
    }
why-relationship = Les instances qui reçoivent des plaintes demandent pour qui vous parlez, et comment vous savez ce qui s’est passé.
ask-ngo-name = Quel est le nom de votre organisation ?
why-ngo-name = Pour que l’organisation qui lit ceci sache avec qui elle peut travailler.
ask-victim-name =
    { $role ->
        [victim] Quel est votre nom ?
       *[other] Quel est le nom de la personne à qui c’est arrivé ? Si c’est arrivé à plusieurs personnes, quels sont leurs noms ?
    }
hint-victim-name = Vous pouvez ne pas répondre maintenant, et le dire plus tard. Un nom ne va à d’autres que s’il y a un accord pour cela.
why-victim-name = La plupart des instances ne peuvent pas demander à un État de protéger quelqu’un sans savoir qui c’est. Si le danger est proche, le nom fait gagner des jours.
ask-victim-group = Est-ce qu’un groupe ou une communauté entière est attaqué ? Si oui, lequel ?
hint-victim-group = Par exemple : les habitants d’un village, tous les membres d’une association.
why-victim-group = Certaines instances peuvent protéger un groupe, même sans le nom de chaque personne.
none-group = Non, il s’agit de personnes isolées
ask-whereabouts =
    { $role ->
        [victim] Quelle est votre situation maintenant ?
       *[other] Où est la personne maintenant ?
    }
why-whereabouts = Ce qui peut être fait n’est pas la même chose pour une personne détenue, cachée ou à l’étranger.
place-known-safe = Dans un endroit sûr pour l’instant
place-not-safe = À domicile ou ailleurs, sans être en sécurité
place-detained = En détention ou en prison
place-disappeared = Disparition, lieu inconnu
place-in-hiding = Dans une cachette
place-abroad = Dans un autre pays
place-deceased = N’est plus en vie
place-unknown = Je ne sais pas
ask-residence =
    { $role ->
        [victim] Dans quel pays êtes-vous maintenant ?
       *[other] Dans quel pays est la personne maintenant ?
    }
hint-residence = Seulement le pays. Ne répondez pas si même cela peut être dangereux.
why-residence = Certains fonds et refuges n’aident que dans certains pays.
ask-attributes =
    { $role ->
        [victim] Est-ce que l’un de ces points est vrai pour vous ?
       *[other] Est-ce que l’un de ces points est vrai pour la personne ?
    }
hint-attributes = Seulement si cela a un rapport avec l’attaque, ou avec l’aide nécessaire.
why-attributes = Certaines instances et certains fonds sont là pour certaines personnes.
attribute-woman = Femme qui défend les droits humains
attribute-lgbti = Lesbienne, gay, bi, trans ou intersexe
attribute-trans = Personne trans
attribute-journalist = Journaliste
attribute-lawyer = Avocat ou avocate
attribute-child = Moins de 18 ans
attribute-disability = En situation de handicap
attribute-migrant = Personne migrante ou réfugiée
attribute-ethnic = D’un groupe ethnique ou racial qui subit des discriminations
attribute-indigenous = Autochtone
attribute-environment = Défense de la terre ou de l’environnement
ask-capacity = Qui pourrait décider pour la personne de ce qui peut être fait ?
why-capacity = Rien n’est fait au nom de quelqu’un sans accord. Si on ne peut pas demander à la personne, il faut peut-être demander à d’autres.
capacity-victim = On peut demander à la personne
capacity-family-member = Quelqu’un de la famille
capacity-legal-representative = Avocat, avocate ou autre représentation
capacity-nobody = On ne peut demander à personne maintenant

## Danger now

ask-danger =
    { $role ->
        [victim] Êtes-vous en danger maintenant, vous ou une personne proche ?
       *[other] La personne est-elle en danger maintenant, elle ou quelqu’un de proche ?
    }
why-danger = L’organisation s’occupe d’abord des personnes les plus en danger.
danger-immediate = Oui, en ce moment même
danger-high = Oui, le danger est grand
danger-raised = Il y a plus de danger que d’habitude
danger-none-now = Pas maintenant
ask-imminence = Dans combien de temps quelque chose peut-il arriver ?
why-imminence = Les instances qui ont des procédures urgentes le demandent en premier.
soon-hours = Dans les heures qui viennent
soon-days = Dans les jours qui viennent
soon-weeks = Dans les semaines qui viennent
soon-not = Pas bientôt, autant que je sache
ask-irreparable = Quel mal, que rien ne pourrait réparer, risque d’arriver ?
hint-irreparable = Par exemple : la mort, la torture, le renvoi dans un pays, un enlèvement.
why-irreparable = Les cours et les commissions n’ordonnent une protection que contre un mal qui ne peut pas être réparé.
ask-urgency-proof = Qu’est-ce qui montre que le danger est sérieux ?
hint-urgency-proof = Par exemple : un message de menace, une voiture devant la maison, ce qui a été fait à d’autres.
why-urgency-proof = Qui reçoit une demande de protection urgente veut voir pourquoi c’est urgent.
ask-family =
    { $role ->
        [victim] Qui de votre famille est en danger à cause de cela ?
       *[other] Qui de la famille de la personne est en danger à cause de cela ?
    }
hint-family = Un prénom, ou « deux enfants », suffit.
why-family = On peut demander une protection pour ces personnes aussi.
none-family = Aucun membre de la famille, autant que je sache
ask-colleagues = Qui d’autre est en danger : collègues, amis, témoins ?
hint-colleagues = Un prénom, ou « deux collègues », suffit.
why-colleagues = On peut demander une protection pour ces personnes aussi, et il faut peut-être les prévenir.
none-colleagues = Personne d’autre, autant que je sache
part-name = Nom
part-relation = Qui c’est : une collègue, un ami
part-relative = Qui c’est : une sœur, un fils

## What was done

ask-incident-type = Quel genre de chose a été fait ?
why-incident-type = Chaque instance est là pour certaines choses.
incident-threat = Menaces
incident-travel-ban = Interdiction de voyager
incident-passport = Passeport pris ou refusé
incident-detention = Arrestation ou détention
incident-surveillance = Surveillance ou écoutes
incident-stalking = Filature
incident-hacking = Intrusion dans un téléphone, un ordinateur ou un compte
incident-smear = Mensonges ou haine dans les médias ou sur internet
incident-criminal = Accusation pénale, ou procès
incident-licence = Interdiction d’exercer la profession
incident-funding = Argent pour le travail bloqué ou refusé
incident-attack = Attaque physique
incident-sexual-violence = Violence sexuelle
incident-torture = Torture ou mauvais traitements
incident-disappearance = Disparition forcée
incident-killing = Meurtre
incident-family = Actes contre la famille
incident-registration = Organisation non enregistrée, ou fermée
incident-dismissal = Perte d’emploi, ou harcèlement au travail
incident-school = Exclusion de l’école ou de l’université
incident-other = Autre chose
ask-when = Quand cela s’est-il passé ?
hint-when = Dites ce que vous savez. L’année seule suffit. Si cela a duré un certain temps, prenez le début, et écrivez « jusqu’à … » en dessous.
why-when = Certaines instances ne prennent une affaire que dans un certain délai.
ask-where = Où cela s’est-il passé ?
hint-where = La ville, ou un genre de lieu comme « à l’aéroport », suffit.
why-where = Chaque instance le demande, et cela peut montrer qui en répondait.
ask-state = Quel État est responsable ?
hint-state = Le plus souvent, celui dont la police, les tribunaux ou les fonctionnaires l’ont fait, ou n’ont rien fait contre.
why-state = Les instances qui peuvent agir dépendent de l’État plus que de toute autre chose.
ask-how = Comment cela a-t-il été fait ?
hint-how = Seulement ce que vos propres mots ne disent pas encore. Par exemple : combien de personnes, ce qu’elles ont dit, ce qu’elles ont pris.
why-how = Les détails montrent que c’était préparé, et qui était derrière.
ask-racial = Est-ce lié à la race, à la couleur de peau, à l’ascendance ou à l’origine ethnique ?
why-racial = Alors un comité contre la discrimination raciale peut agir vite.
more-racial = De quelle manière

## Who did it

ask-actors = Qui l’a fait, ou l’a ordonné ?
hint-actors = Un nom, un grade, une unité, « la police de la ville », « deux hommes dans une voiture blanche ».
why-actors = Un État répond de ses propres agents, et d’autres qu’il laisse agir. Les instances demandent lequel des deux c’était.
none-actors = Je ne sais pas qui l’a fait
part-actor = Qui
part-link = Leur lien avec l’État
link-state = Fonctionnaires, police, armée, juges
link-linked = D’autres qui agissent pour l’État, ou avec lui
link-non-state = Sans lien avec l’État
link-unknown = Je ne sais pas

## Work with the United Nations or others

ask-body =
    { $role ->
        [victim] Avec qui avez-vous travaillé, à qui avez-vous parlé ou donné des informations, ou avec qui vouliez-vous le faire ?
       *[other] Avec qui la personne a-t-elle travaillé, à qui a-t-elle parlé ou donné des informations, ou avec qui voulait-elle le faire ?
    }
hint-body = Par exemple : une lettre à un expert de l’ONU, une déclaration à Genève, une plainte à un comité, un entretien avec un bureau de l’ONU, une requête à une cour. Le vouloir, ou qu’on le croie, compte aussi.
why-body = Une attaque pour cette raison s’appelle des représailles. Les instances internationales la voient comme une attaque contre elles-mêmes, et ont des moyens spéciaux d’agir.
bodies-un = Nations Unies
bodies-regional = Instances d’une région
bodies-committees = Comités des Nations Unies
bodies-others = Autre réponse
body-hrc = Conseil des droits de l’homme : réunions à Genève
body-upr = Examen périodique universel d’un État
body-sp = Experts de l’ONU : rapporteurs spéciaux et groupes de travail
body-ohchr = Haut-Commissariat aux droits de l’homme, à Genève ou dans un pays
body-other-un = Une autre partie des Nations Unies
body-iachr = Commission ou Cour interaméricaine des droits de l’homme
body-achpr = Commission africaine des droits de l’homme et des peuples
body-coe = Conseil de l’Europe
body-ecthr = Cour européenne des droits de l’homme
body-osce = OSCE
body-tb-ccpr = Comité des droits de l’homme
body-tb-cescr = Comité des droits économiques, sociaux et culturels
body-tb-cerd = Comité pour l’élimination de la discrimination raciale
body-tb-cedaw = Comité pour l’élimination de la discrimination à l’égard des femmes
body-tb-cat = Comité contre la torture
body-tb-crc = Comité des droits de l’enfant
body-tb-cmw = Comité des travailleurs migrants
body-tb-crpd = Comité des droits des personnes handicapées
body-tb-ced = Comité des disparitions forcées
body-tb-spt = Sous-Comité pour la prévention de la torture : visites de lieux de détention
body-none = Aucune de ces instances
ask-stage = Quand l’attaque est-elle venue ?
why-stage = Cela montre si quelqu’un devait être empêché de parler, ou puni pour l’avoir fait.
stage-seeking = Avant que le contact ait lieu
stage-during = Pendant le contact
stage-after = Après
ask-cooperation = Quel était ce contact, et pourquoi pensez-vous que l’attaque y est liée ?
hint-cooperation = Par exemple : ce qui a été envoyé ou dit, qui le savait, ce qui a été dit pendant l’attaque.
why-cooperation = Ce lien est ce que toute instance contre les représailles demande en premier.
ask-occasions = Quand et où a eu lieu le contact ?
why-occasions = Les Nations Unies le cherchent dans leurs propres archives.
part-when = Quand, si vous le savez
part-where = Où
part-occasion = Ce que c’était
ask-cooperation-proof = Qu’est-ce qui montre que ce contact a eu lieu ?
hint-cooperation-proof = Par exemple : une invitation, un badge, une réponse reçue, un billet. Vous n’avez pas besoin de l’avoir ici.
why-cooperation-proof = Les instances le croient plus facilement avec quelque chose qui le montre.
none-proof = Rien ne le montre, autant que je sache
part-item = Ce que c’est
ask-hearing = Y a-t-il une audience de la Commission dans cette affaire ?
why-hearing = Avant et pendant les audiences, il y a des moyens spéciaux de protection.
hearing-planned = Une audience est prévue
hearing-attended = Il y en a eu une
hearing-none = Non
ask-court = Une requête ou une pétition y est-elle en cours ?
why-court = Une cour peut vite ordonner une protection dans une affaire dont elle est déjà saisie.
more-court = Numéro de la requête, si vous le connaissez
ask-geneva =
    { $role ->
        [victim] Êtes-vous à Genève maintenant ?
       *[other] La personne est-elle à Genève maintenant ?
    }
why-geneva = Quelqu’un des Nations Unies pourrait vous y rencontrer.
more-geneva = Jusqu’à quand

## What has been reported before

ask-authorities = A-t-on informé la police, un tribunal ou une autre autorité du pays ?
hint-authorities = Si on ne l’a pas fait, ce n’est pas grave.
why-authorities = Certaines instances le demandent. Que c’était trop dangereux est une réponse qui compte.
approached-too-dangerous = Non : c’était impossible ou trop dangereux
option-not-known = Je ne sais pas
more-authorities = Quelle autorité, quand, et avec quel résultat ; ou pourquoi ce n’était pas possible
ask-familiar = Quelle autorité connaît les faits ?
hint-familiar = Par exemple : un poste de police, un juge, un médiateur.
why-familiar = Une commission le demande dans son formulaire.
none-familiar = Aucune
ask-remedies = A-t-on essayé tout ce qu’on peut essayer dans le pays ?
why-remedies = La plupart des plaintes ne sont prises qu’après cela. Il y a des exceptions, et c’est ainsi qu’on les trouve.
remedies-exhausted = Oui, jusqu’au dernier tribunal
remedies-unavailable = Il n’y a rien qu’on puisse essayer
remedies-ineffective = Cela ne servirait à rien
remedies-prolonged = Cela prend beaucoup trop de temps
remedies-open = Non, ou pas tout
remedies-dangerous = C’était trop dangereux d’essayer
ask-remedies-text = Qu’a-t-on essayé, ou pourquoi n’a-t-on pas pu essayer ?
hint-remedies-text = Par exemple : plaintes, tribunaux, dates, ce qui en est sorti.
why-remedies-text = Les raisons comptent plus que le nombre d’essais.
none-remedies = Rien n’a été essayé
ask-complaints = Où cela a-t-il encore été porté : autres instances, autres organisations ?
hint-complaints = Par exemple : une autre instance de l’ONU, une commission régionale, une ambassade, une organisation de droits humains.
why-complaints = Certaines instances ne prennent pas un cas dont une autre s’occupe déjà. D’autres peuvent agir ensemble.
none-complaints = Nulle part ailleurs
part-body = Instance ou organisation
part-reference = Référence, s’il y en a une
ask-documents = Y a-t-il un document des Nations Unies qui en parle ?
hint-documents = Par exemple A/HRC/36/31, paragraphe 12.
why-documents = Alors d’autres aux Nations Unies le savent déjà.
none-documents = Aucun que je connaisse
part-symbol = Cote ou titre
part-paragraph = Paragraphe
ask-followup = Cela figurait-il déjà dans un rapport du Secrétaire général sur les représailles ?
hint-followup = Un tel rapport paraît chaque année. Si vous ne savez pas, laissez la question sans réponse.
why-followup = Alors le prochain rapport peut dire ce qui s’est passé depuis.
ask-report-number = Quel rapport était-ce ?
hint-report-number = Par exemple : A/HRC/36/31, ou l’année.
why-report-number = Pour qu’on le trouve.
ask-report-paragraph = Dans quel paragraphe ?
ask-further = Que s’est-il passé depuis ce rapport ?
why-further = Le prochain rapport demande ce qui est nouveau.
none-further = Rien de nouveau

## What the State did

ask-response = Qu’en ont dit l’État ou ses autorités ?
hint-response = Par exemple : l’ont nié, ont promis de vérifier, l’ont dit légal, n’ont pas répondu.
why-response = Les rapports des Nations Unies le mettent à côté de ce que vous dites.
none-response = Ils n’ont rien dit, autant que je sache
ask-measures = Qu’ont-ils fait ensuite ?
hint-measures = Par exemple : une enquête, une protection, une libération, de nouvelles accusations.
why-measures = Cela montre si l’État protège ou non.
none-measures = Ils n’ont rien fait, autant que je sache

## What is needed

ask-needs =
    { $role ->
        [victim] De quoi avez-vous besoin ?
       *[other] De quoi la personne a-t-elle besoin ?
    }
why-needs = Les fonds et les organisations aident chacun pour certaines choses.
need-monitoring = Quelqu’un qui veille et réagit tout de suite
need-advocacy = Quelqu’un qui parle pour nous aux gens au pouvoir
need-appeals = Des lettres aux autorités
need-publicity = Une attention publique qui protège
need-relocation = Aller dans un autre lieu ou un autre pays
need-medical = Des soins médicaux ou psychologiques
need-legal = Un avocat ou une avocate, ou de quoi payer les frais
need-subsistence = De l’argent pour vivre
need-legal-advice = Des conseils sur les droits et les procédures
need-physical-security = La sécurité à la maison et au travail
need-digital-security = La sécurité des téléphones, ordinateurs et comptes
need-communications = Un téléphone ou une connexion
need-training = Une formation
need-transport = Un transport
need-family = De l’aide pour la famille
none-needs = Rien maintenant
ask-action = Que souhaitez-vous qu’on fasse ?
hint-action = Vous pouvez aussi dire ce qui ne doit pas être fait.
why-action = Ce que vous souhaitez est la première chose qui compte.
ask-publicity = Est-ce que ce serait pire si cela devenait public ?
why-publicity = Si oui, on n’utilise que des voies discrètes. La question de savoir si cela peut devenir public est posée à part.
worsens-yes = Oui, ce serait pire
worsens-no = Non, cela aiderait ou ne changerait rien
worsens-unclear = Je ne sais pas
ask-anonymity =
    { $role ->
        [victim] Si l’on en parle à d’autres, faut-il retirer votre nom ?
       *[other] Si l’on en parle à d’autres, faut-il retirer le nom de la personne ?
    }
why-anonymity = Les instances le demandent par écrit. Votre réponse est un souhait qui accompagne la lettre. Elle ne permet à personne de transmettre quoi que ce soit.
ask-confidential = Faut-il cacher à l’État qui vous êtes ?
why-confidential = Certaines instances cachent à l’État le nom de la personne qui signale, si on le leur demande.
ask-confidential-reasons = Pourquoi faut-il garder le secret ?
why-confidential-reasons = Une commission veut connaître les raisons.
ask-missions = Connaissez-vous quelqu’un dans une ambassade qui pourrait aider ?
hint-missions = L’État de cette ambassade, et un nom ou ce que la personne y fait.
why-missions = Les ambassades peuvent agir vite quand quelqu’un là-bas vous connaît.
none-missions = Personne
part-state = Ambassade de
part-person = Qui

## Other evidence

ask-evidence = Qu’y a-t-il d’autre qui montre ce qui s’est passé ?
hint-evidence = Par exemple : un certificat médical, un dossier de tribunal, une vidéo que quelqu’un d’autre possède, des personnes qui l’ont vu.
why-evidence = Pour que rien ne se perde, et que personne ne vienne le demander à un moment dangereux.
none-evidence = Rien d’autre
part-lies = Où cela se trouve
part-shareable = Peut-on le transmettre ?

## Safe ways to answer

ask-safe-contact =
    { $role ->
        [victim] Y a-t-il un autre moyen sûr de vous joindre ? Lequel, et à quels moments ?
       *[other] Y a-t-il un moyen sûr de joindre la personne ? Lequel, et à quels moments ?
    }
hint-safe-contact = Par exemple : un compte dans une application de messages chiffrés, le soir seulement. Ne répondez pas si quelqu’un d’autre pourrait lire aussi.
why-safe-contact = Il ne sert que si l’on ne peut pas attendre qu’une réponse soit lue ici.
ask-reporter-contact = Y a-t-il un autre moyen sûr de vous joindre, vous ? Lequel, et à quels moments ?
why-reporter-contact = Il ne sert que si l’on ne peut pas attendre votre retour ici.
ask-language = Dans quelle langue souhaitez-vous la réponse ?
why-language = Pour que vous compreniez chaque mot, si l’organisation sait l’écrire.
answer-in-en = English
answer-in-fr = Français
answer-in-es = Español
answer-in-ru = Русский
answer-in-ar = العربية
answer-in-zh = 中文
answer-in-pt = Português
answer-in-other = Une autre langue

## Choices

option-yes = Oui
option-no = Non

## What may be done with it. $whose says whose decision it is: "self", of whoever reads this, or "other".

consent-title = Ce qu’on peut faire de ce que vous dites
consent-lede = { $organisation } lit ce que vous envoyez. Rien n’est transmis sans votre accord. Vous pouvez dire ici ce que vous acceptez.
consent-no-is-fine = À chaque question, vous pouvez répondre non. Ne pas répondre, c’est dire non. Votre signalement est lu et reçoit une réponse de toute façon.
consent-later = Vous pouvez changer d’avis plus tard avec votre nom de code. Ce qui aura déjà été envoyé ne pourra pas être repris, mais rien de plus ne sera envoyé sur la base de ce que vous retirez.
consent-decider = À qui revient cette décision ?
consent-decider-self = C’est à moi que c’est arrivé. Je décide pour moi.
consent-decider-told = C’est arrivé à une autre personne, qui m’a dit ce qu’elle veut.
consent-decider-family = C’est arrivé à une autre personne, à qui on ne peut pas demander maintenant. Je suis de la famille.
consent-decider-lawyer = C’est arrivé à une autre personne, à qui on ne peut pas demander maintenant. Je suis son avocat ou son avocate.
consent-decider-unreachable = C’est arrivé à une autre personne, à qui on ne peut pas demander maintenant. Je ne peux pas décider pour elle.
consent-decider-not-asked = C’est arrivé à une autre personne, à qui on n’a pas encore demandé.
consent-decider-nobody = Vous ne l’avez pas dit.
consent-not-asked-text = Alors aucun accord n’est donné, et c’est très bien ainsi. Demandez à la personne, si c’est sûr pour vous deux. Vous pouvez écrire encore avec votre nom de code.
consent-unreachable-text = Alors aucun accord n’est donné, et c’est très bien ainsi. Si vous connaissez quelqu’un de la famille, ou un avocat ou une avocate, qui pourrait décider, vous pouvez le dire à l’organisation.
consent-one-person = Si c’est arrivé à plusieurs personnes, répondez pour l’une d’elles. L’organisation demande aux autres avant de transmettre quoi que ce soit.
consent-start = Parcourir les questions
consent-leave = Tout laisser à non pour l’instant
consent-keep = Laisser mes réponses comme elles sont
consent-question-of = question { $number } sur { $count }
consent-next = Question suivante
consent-included = Un oui à cette question comprend un oui à ce qui suit. Répondez-y aussi séparément, s’il vous plaît.
consent-included-open = Sans un oui à « { $lower } », l’autre oui ne peut pas être retenu. Répondez oui ici, ou choisissez une autre réponse à l’autre question.
consent-who-learns = Qui apprend quoi
consent-may-bring = Ce que cela peut entraîner
consent-no = Non
consent-yes = Oui
consent-talk = Je veux d’abord en parler
consent-record = Oui, pour les archives seulement : c’est compté, et non publié
consent-without-name =
    { $whose ->
       *[self] Oui, dans le rapport, sans publier mon nom
        [other] Oui, dans le rapport, sans publier le nom de la personne à qui c’est arrivé
    }
consent-with-name =
    { $whose ->
       *[self] Oui, dans le rapport, avec mon nom
        [other] Oui, dans le rapport, avec le nom de la personne à qui c’est arrivé
    }
consent-understood = J’ai lu ce que cela peut entraîner, et je le comprends.
consent-mechanism =
    { $whose ->
       *[self] Peut-on transmettre votre cas à des instances qui peuvent aider (Nations Unies, commissions et cours régionales) ?
        [other] Peut-on transmettre le cas à des instances qui peuvent aider (Nations Unies, commissions et cours régionales) ?
    }
consent-mechanism-means = L’organisation peut envoyer le cas à des instances qui peuvent aider, comme des bureaux des Nations Unies, ou une commission ou une cour régionale. Elle peut en parler avec elles. Elle leur demande de ne rien dire au gouvernement. Rien n’est rendu public. Les ambassades et les autres organisations n’en font pas partie : pour chacune, on vous posera la question en disant son nom.
consent-mechanism-learns =
    { $whose ->
       *[self] Ces instances apprennent ce qui s’est passé, et votre nom s’il figure dans ce qui est envoyé. Elles peuvent en parler à d’autres bureaux des Nations Unies.
        [other] Ces instances apprennent ce qui s’est passé, et le nom s’il figure dans ce qui est envoyé. Elles peuvent en parler à d’autres bureaux des Nations Unies.
    }
consent-state =
    { $whose ->
       *[self] Peut-on laisser ces instances en parler au gouvernement, confidentiellement et avec votre nom ?
        [other] Peut-on laisser ces instances en parler au gouvernement, confidentiellement et avec le nom de la personne à qui c’est arrivé ?
    }
consent-state-means =
    { $whose ->
       *[self] Ces instances peuvent écrire au gouvernement et le rencontrer au sujet de ce qui vous est arrivé. Certaines ne peuvent pas agir autrement. Rien n’est rendu public.
        [other] Ces instances peuvent écrire au gouvernement et le rencontrer au sujet de ce qui s’est passé. Certaines ne peuvent pas agir autrement. Rien n’est rendu public.
    }
consent-state-learns =
    { $whose ->
       *[self] Le gouvernement apprend votre nom, ce qui s’est passé, et que vous en avez parlé.
        [other] Le gouvernement apprend le nom, ce qui s’est passé, et que quelqu’un en a parlé.
    }
consent-state-includes = Un oui ici comprend un oui à la question précédente.
consent-public-without-name =
    { $whose ->
       *[self] Peut-on rendre cela public, mais sans publier votre nom ?
        [other] Peut-on rendre cela public, mais sans publier le nom de la personne à qui c’est arrivé ?
    }
consent-public-without-name-means =
    { $whose ->
       *[self] Ce qui s’est passé peut figurer dans un rapport public, et on peut en parler à la presse et à d’autres médias, sans votre nom.
        [other] Ce qui s’est passé peut figurer dans un rapport public, et on peut en parler à la presse et à d’autres médias, sans le nom de la personne à qui c’est arrivé.
    }
consent-public-without-name-learns =
    { $whose ->
       *[self] Tout le monde peut apprendre ce qui s’est passé. Des gens qui vous connaissent peuvent deviner qu’il s’agit de vous.
        [other] Tout le monde peut apprendre ce qui s’est passé. Des gens qui connaissent la personne peuvent deviner de qui il s’agit.
    }
consent-public-without-name-includes =
    { $whose ->
       *[self] Un oui ici est aussi un oui aux deux questions précédentes : le gouvernement apprend votre nom. Seul le public ne l’apprend pas.
        [other] Un oui ici est aussi un oui aux deux questions précédentes : le gouvernement apprend le nom de la personne à qui c’est arrivé. Seul le public ne l’apprend pas.
    }
consent-public-named =
    { $whose ->
       *[self] Peut-on rendre cela public avec votre nom ?
        [other] Peut-on rendre cela public avec le nom de la personne à qui c’est arrivé ?
    }
consent-public-named-means =
    { $whose ->
       *[self] Votre nom et ce qui s’est passé peuvent figurer dans un rapport public, et on peut en parler à la presse et à d’autres médias.
        [other] Le nom de la personne à qui c’est arrivé et ce qui s’est passé peuvent figurer dans un rapport public, et on peut en parler à la presse et à d’autres médias.
    }
consent-public-named-learns =
    { $whose ->
       *[self] Tout le monde peut apprendre votre nom et ce qui s’est passé, maintenant et plus tard. Ce qui a été public ne peut pas être repris.
        [other] Tout le monde peut apprendre le nom et ce qui s’est passé, maintenant et plus tard. Ce qui a été public ne peut pas être repris.
    }
consent-public-named-includes = Un oui ici comprend un oui à toutes les questions précédentes.
consent-sg-report = Peut-on transmettre cela au Secrétaire général, pour le rapport sur les représailles ?
consent-sg-report-means = Chaque année, le Secrétaire général des Nations Unies fait un rapport sur les représailles contre des personnes qui ont travaillé avec les Nations Unies. C’est une question à part : un oui à une autre question ne compte pas ici.
consent-sg-report-learns =
    { $whose ->
       *[self] Le bureau qui écrit le rapport apprend votre nom et ce qui s’est passé, même quand c’est pour les archives seulement. Ce qui est dans le rapport, tout le monde peut le lire, le gouvernement aussi. Certaines années, des personnes ont été nommées ; d’autres années, beaucoup ne l’ont pas été. Personne ne peut promettre ni l’un ni l’autre.
        [other] Le bureau qui écrit le rapport apprend le nom et ce qui s’est passé, même quand c’est pour les archives seulement. Ce qui est dans le rapport, tout le monde peut le lire, le gouvernement aussi. Certaines années, des personnes ont été nommées ; d’autres années, beaucoup ne l’ont pas été. Personne ne peut promettre ni l’un ni l’autre.
    }
consent-sg-report-includes =
    { $whose ->
       *[self] Si cela figure dans le rapport, le gouvernement l’apprend aussi, avec votre nom. Ce oui est donc aussi un oui à la deuxième question. Si vous choisissez « pour les archives seulement », vous n’acceptez pas que le gouvernement soit informé.
        [other] Si cela figure dans le rapport, le gouvernement l’apprend aussi, avec le nom de la personne à qui c’est arrivé. Ce oui est donc aussi un oui à la deuxième question. Si vous choisissez « pour les archives seulement », vous n’acceptez pas que le gouvernement soit informé.
    }
consent-risk-1 = Parler à une instance internationale peut augmenter le danger. Elle est loin, et cela fait facilement oublier le danger.
consent-risk-2 = Rendre un cas public peut protéger. Cela peut aussi exposer la personne, sa famille et les gens avec qui elle travaille.
consent-risk-3 = Aucune de ces instances ne peut protéger quelqu’un physiquement. Il faut aussi un plan pour votre propre sécurité.
consent-risk-6 = Certains gouvernements exercent eux-mêmes des représailles, ou les laissent se produire.
consent-risk-7 = Les gouvernements se soucient de ce qu’on dit d’eux à l’étranger. Des menaces sont venues de personnes tout en haut.
consent-risk-9 = Ce qui est arrivé à d’autres : interdictions de voyager, filatures, menaces contre ces personnes ou leur famille, calomnies, accusations, prison, et meurtres.
consent-risk-11 = D’autres peuvent lire les e-mails ordinaires. L’organisation demande un moyen plus sûr avant d’envoyer des noms ou des preuves.
conflicts-title = Certaines réponses ne vont pas ensemble
conflicts-lede = Il n’y a rien de mal à cela. Vous pouvez changer une réponse, ou les laisser comme elles sont.
missing-title =
    { $count ->
        [one] Il manque une chose
       *[other] Il manque quelques points
    }
missing-lede = Vous pouvez ajouter maintenant ce qui manque, ou laisser ainsi. Sur ce point, l’organisation ne fait rien avant de vous avoir posé la question.
missing-go = Aller à : { $question }
missing-leave = Laisser ainsi
conflicts-asked = Sur ces points, l’organisation ne fait rien avant de vous avoir posé la question.
conflict-includes = Il y a un oui à « { $topic } ». Il comprend « { $lower } », où il n’y a pas de oui.
conflict-understood = Il y a un oui pour le rapport du Secrétaire général. Il manque encore la marque qui dit que vous avez lu ce que cela peut entraîner.
conflict-decider = Il y a un oui, et rien ne dit à qui revient la décision.
conflicts-both = L’organisation reçoit les deux réponses, et peut vous poser la question.
conflict-publicity = Vous avez dit que ce serait pire si cela devenait public. Ici, il y a un oui à « { $topic } ».
conflict-anonymity = Vous avez dit qu’il faut retirer le nom si l’on en parle à d’autres. Ici, il y a un oui à « { $topic } ».
conflict-confidential = Vous avez dit qu’il faut cacher à l’État qui vous êtes. Ici, il y a un oui à « { $topic } ». Ce que l’État apprend alors peut lui montrer qui en a parlé.
conflict-capacity = Vous avez dit qu’on peut demander à la personne. Ici, il est dit qu’on ne peut pas lui demander maintenant.
conflicts-leave = Les laisser comme elles sont
review-consent = Ce qu’on peut en faire
review-consent-none = Aucun accord n’est donné. L’organisation ne transmet rien.
review-consent-not-asked = Aucun accord n’est donné, parce qu’on n’a pas encore demandé à la personne.
review-consent-unreachable = Aucun accord n’est donné, parce qu’on ne peut pas demander à la personne maintenant.
review-consent-say = Dire ce que vous acceptez
review-government-learns =
    { $whose ->
       *[self] Même si votre nom n’est pas publié, le gouvernement l’apprend.
        [other] Même si le nom n’est pas publié, le gouvernement l’apprend.
    }

## The same, for whoever comes back

agreed-title = Ce qu’on peut faire de ce cas
agreed-unseen = Ce que vous avez accepté avant ne peut pas être montré ici. C’était scellé, et ni cette page ni le serveur ne peuvent le lire.
agreed-lede = Changez ce que vous voulez. Ce que vous laissez tel quel reste comme c’était. Si vous retirez un accord, ceux qui en dépendent sont retirés avec lui. Vous verrez lesquels avant l’envoi.
agreed-means = Ce que cela veut dire
agreed-want = Que voulez-vous maintenant ?
agreed-leave = Laisser comme c’est
agreed-agree = Je suis d’accord
agreed-take-back = Je ne suis pas d’accord, et je retire l’accord donné avant
agreed-words = Dans vos propres mots, si vous voulez
agreed-conflicts = Si vous l’avez accepté avant, dites-le encore une fois, pour que personne n’ait à deviner. Vous pouvez aussi l’envoyer tel quel. L’organisation vous pose alors d’abord la question.
agreed-open = Un oui n’est retenu qu’avec un oui à ce qu’il comprend. Acceptez-le aussi, ou laissez l’autre comme il est. D’ici là, rien n’est envoyé.
agreed-nothing = Rien n’est encore changé. Choisissez ce que vous voulez changer, ou revenez en arrière.
agreed-send = Sceller et envoyer
agreed-everything = Retirer tous les accords
agreed-everything-text = Il n’y aura alors plus aucun accord, quoi que vous ayez accepté avant.
agreed-everything-now = Retirer tous les accords maintenant
agreed-everything-open = Le retrait de tous les accords n’a pas de reçu : il n’est peut-être pas arrivé. Envoyez-le encore.
agreed-everything-first = Envoyez d’abord encore une fois le retrait de tous les accords. Quand il aura un reçu, vous pourrez changer d’autres réponses.
take-back-heading =
    { $count ->
        [one] Retirer cet accord ?
       *[other] Retirer ces accords ?
    }
take-back-what = Vous retirez votre oui à :
take-back-falls = Est retiré en même temps, s’il y avait un oui :
falls-report =
    { $form ->
       *[any] Le rapport du Secrétaire général
        [published] Le rapport du Secrétaire général, sauf si c’était pour les archives seulement
        [named] Le rapport du Secrétaire général, si c’était avec le nom
    }
take-back-text = Dès que l’organisation l’aura lu, elle n’enverra plus rien sur la base de ce que vous retirez. Ce que vous ne retirez pas reste comme c’était. Ce qui aura déjà été envoyé ne pourra pas être repris.
take-back-confirm = Retirer cet accord
take-back-keep = Pas maintenant
take-everything-heading = Retirer tous les accords ?
take-everything-text = Dès que l’organisation l’aura lu, rien de plus ne sera envoyé. Ce qui aura déjà été envoyé ne pourra pas être repris.
take-everything-confirm = Retirer tous les accords
changes-sent = Ce que vous avez changé
changes-everything = Vous avez retiré tous vos accords. Il n’y a plus aucun accord, quoi que vous ayez accepté avant.
changes-from-now = Cela vaut dès que l’organisation l’aura lu : à partir de là, elle ne fait plus rien de ce que vous avez retiré.
changes-before = Ce qui aura été envoyé ou rendu public avant ne pourra pas être repris. L’organisation peut seulement demander aux autres de ne plus l’utiliser.

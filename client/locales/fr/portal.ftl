### The portal: for the person who reports. They may be afraid, tired, watched, and reading in a second language.

portal-title = Amparo
# The title of the window. Others see it in lists of windows: it must not say what this is about.
title-part-1 = Partie 1 – Amparo
title-part-2 = Partie 2 – Amparo
title-part-3 = Partie 3 – Amparo
title-part-4 = Partie 4 – Amparo
title-part-5 = Partie 5 – Amparo
title-part-6 = Partie 6 – Amparo
title-reading = Lecture – Amparo
title-wait = Un moment – Amparo
title-trouble = Un problème – Amparo

## Everywhere

back = Retour
go-on = Continuer
try-again = Essayer encore
start-page = Vers la première page
leave = Quitter cette page
languages = Langues de cette page
language-wait = La page prend ses mots dans l’autre langue. Ce que vous avez écrit reste.
language-failed = L’autre langue n’a pas pu être chargée, et rien n’a changé. Vous pouvez essayer encore.
# At the picker, before a link to the English page.
review-note = Ce texte n’a pas encore été relu par des personnes dont c’est la langue. Si quelque chose n’est pas clair, voyez l’anglais.
step-of = Étape { $step } sur { $steps }
nothing-sent = Rien n’a été envoyé.
nothing-filed = Rien n’a été déposé. Personne ne peut lire ce qui avait été envoyé, et cela sera effacé.

## The first page

# Takes the place of “The two buttons above work once…”.
doors-open = Tout est prêt. Rien n’est envoyé avant que vous le disiez.
doors-unsealed = N’écrivez rien ici : d’ici, rien ne peut être scellé.
doors-detour = N’écrivez rien ici : utilisez l’adresse onion elle-même.

## What the page can see of how safe it is to use it here. It says what something looks like, never more than it can know.

safety-onion = Vous venez par l’adresse onion, avec ce qui ressemble au Navigateur Tor
safety-onion-text = Votre réseau peut voir que vous utilisez Tor, mais difficilement quel site vous visitez.
safety-onion-other = Vous venez par l’adresse onion, mais cela ne ressemble pas au Navigateur Tor
safety-onion-other-text = D’autres navigateurs peuvent en dire plus sur vous que vous ne le savez. Si vous le pouvez, ouvrez cette adresse dans le Navigateur Tor.
safety-onion-phone = Sur un iPhone, Onion Browser est ce qu’il y a de mieux.
safety-proxy = Cela ressemble à un détour par le serveur de quelqu’un d’autre
safety-proxy-text = Quiconque fait fonctionner ce serveur peut voir que vous êtes ici, lire ce que vous tapez et modifier cette page. N’écrivez rien ici.
safety-proxy-do = Ouvrez le Navigateur Tor et allez à l’adresse onion elle-même. Son nom se termine par « .onion », sans rien derrière.
safety-open = Vous venez par l’internet ordinaire
safety-open-text = Votre fournisseur d’accès à internet, et quiconque surveille votre réseau, peuvent voir que vous visitez ce site. Ils ne peuvent pas lire ce que vous écrivez.
safety-open-plain = Cette page est venue sans chiffrement. Votre fournisseur d’accès à internet, et quiconque surveille un réseau sur le chemin, peuvent voir cette visite. Ils peuvent lire cette page et la modifier, aussi pour qu’elle leur envoie ce que vous tapez. N’écrivez rien ici.
safety-open-tor = Si c’est le Navigateur Tor, votre réseau ne peut pas voir que vous visitez ce site ; avec tout autre navigateur, il le peut. L’adresse onion est encore plus sûre : personne en dehors de Tor n’est sur le chemin.
safety-open-do = C’est plus sûr avec le Navigateur Tor et cette adresse onion. Comparez-la avec celle que l’organisation donne sur papier ou sur son propre site :
safety-open-ask = C’est plus sûr avec le Navigateur Tor. Ce site ne dit pas qu’il a une adresse onion.
safety-open-short = D’autres sur votre réseau peuvent voir que vous visitez ce site. Le Navigateur Tor le cache : voyez la première page.
safety-own = Cette page vient de cet appareil lui-même
safety-own-text = Elle sert à s’exercer, ou aux personnes qui font fonctionner le serveur.
safety-standard = Le niveau de sécurité semble être « Normal (Standard) »
safety-standard-text = « Plus sûr (Safer) » protège mieux contre les attaques sur votre navigateur, et tout marche ici avec lui.
safety-safer = Le niveau de sécurité semble être « Plus sûr (Safer) »
safety-safer-text = C’est ce que nous conseillons. Tout marche ici avec lui.
safety-safest = Le niveau de sécurité semble être « Le plus sûr (Safest) », avec les scripts permis pour ce site
safety-safest-text = Tout marche ici avec lui, tant que vous laissez les scripts permis.
safety-unclear = Le niveau de sécurité ne se voit pas d’ici
safety-unclear-text = Nous conseillons « Plus sûr (Safer) ». Tout marche ici avec lui.
safety-level-how = Dans le Navigateur Tor : notez d’abord l’adresse de cette page. Ouvrez le bouclier à côté de la barre d’adresse, choisissez Paramètres, puis « Modifier (Change) », et « Plus sûr (Safer) ». Sur un téléphone : le menu (trois points), puis Paramètres, puis « Niveau de sécurité (Security level) ». Le navigateur peut redémarrer et fermer toutes les pages : ouvrez alors cette adresse à nouveau, avant d’écrire.
safety-unsealed = D’ici, rien ne peut être scellé ni envoyé
safety-unsealed-text = Cette page est venue sans chiffrement, et votre navigateur ne laisse rien sceller sur de telles pages. Ouvrez l’adresse onion dans le Navigateur Tor, ou une adresse qui commence par « https ».
safety-honest = Cette page ne peut regarder que l’adresse et quelques signes du navigateur. Ils peuvent être faux, et elle ne voit pas qui surveille votre appareil.

## When it does not work

preparing-title = Préparation
preparing-text = Les outils qui scellent vos mots se chargent. Sur une ligne lente, cela peut prendre quelques minutes.
unreachable-title = Le serveur n’a pas répondu
unavailable-title = Cette page ne peut rien envoyer d’ici
unavailable-kept = Ce que vous avez écrit est encore ici. Ce sera perdu si vous rechargez cette page, la fermez ou la quittez : essayez d’abord encore.
unavailable-kept-return = Essayez encore, et tapez à nouveau votre nom de code. Choisissez ensuite ce que vous étiez en train de faire, par exemple « Répondre, ou écrire encore » : votre texte est là.
unavailable-first = Essayez d’abord encore.
unavailable-text = Si cela n’aide pas :
unavailable-tor = Utilisez un Navigateur Tor à jour, et chargez cette page à nouveau.
unavailable-level = Dans le Navigateur Tor, mettez le niveau de sécurité sur « Plus sûr (Safer) » ou « Normal (Standard) ». Vous le trouvez au bouclier à côté de la barre d’adresse, dans Paramètres. Sur un téléphone : le menu (trois points), puis Paramètres, puis « Niveau de sécurité (Security level) ».
unavailable-address = Ouvrez l’adresse onion de ce site dans le Navigateur Tor, ou une adresse qui commence par « https ». Si vous n’en avez pas, demandez-la à l’organisation.
code-browser-not-secure = Cette page est venue sans chiffrement, et votre navigateur ne laisse rien sceller sur de telles pages. N’écrivez rien ici.
code-browser-no-crypto = Ce navigateur ne peut rien sceller.
code-browser-no-worker = Ce navigateur ne laisse pas la page lancer la partie qui scelle.
code-engine-failed = La partie qui scelle ne s’est pas chargée, ou s’est arrêtée.
code-page-failed = Cette page s’est arrêtée à cause d’une erreur dans la page elle-même.
code-directory-changed = Le serveur dit maintenant qu’il est un autre serveur. Pour votre sécurité, rien n’y va. Chargez la page à nouveau.

## Choosing the organisation

choose-title = Qui doit lire votre signalement ?
choose-title-one = Qui lira votre signalement
choose-text = Seule celle que vous choisissez peut le lire.
choose-this = Envoyer à { $name }
choose-missing = Choisissez une organisation.
choose-gone = L’organisation que vous aviez choisie ne peut pas recevoir de signalements aujourd’hui. Rien de ce que vous avez écrit n’est perdu, et cela n’ira à une autre organisation que si vous la choisissez.
choose-nobody = Aucune organisation ne peut recevoir de signalements aujourd’hui
choose-nobody-text = Rien ne peut être envoyé maintenant : n’écrivez donc pas votre signalement ici. Essayez dans quelques jours, ou demandez à l’organisation un autre moyen sûr de la joindre. Si la date de cet appareil est fausse, corrigez-la et chargez la page à nouveau.
refused-title = Ne peut pas être choisie aujourd’hui
refused-forged =
    { $count ->
        [one] Une autre organisation figure dans la liste, mais ses papiers ne sont pas authentiques. Ne vous y fiez pas.
       *[other] { $count } autres organisations figurent dans la liste, mais leurs papiers ne sont pas authentiques. Ne vous y fiez pas.
    }
code-card-signature = Ses papiers ne sont pas authentiques. Ne vous y fiez pas.
code-card-other-organisation = Ses papiers appartiennent à une autre organisation. Ne vous y fiez pas.
code-card-expired = Ses papiers ont expiré. Rien ne peut lui être envoyé avant qu’elle les renouvelle.
code-card-no-key-for-today = Elle n’est pas prête à recevoir quoi que ce soit aujourd’hui. Si la date de cet appareil est fausse, corrigez-la et chargez la page à nouveau.
code-card-not-pinned = Elle ne fait pas partie de ce site. Ne vous y fiez pas.
code-organisation-unknown = L’organisation n’est plus ici. Rien ne peut lui être envoyé.

## Writing

write-title = Que s’est-il passé ?
write-help = Écrivez ce que vous pouvez, dans vos propres mots et dans n’importe quelle langue. Si l’organisation ne lit pas cette langue, il lui faut d’abord une traduction, et cela prend plus de temps. Cela n’a pas besoin d’être complet : vous pourrez ajouter plus tard avec votre nom de code.
later-digits = Jusqu’à ce qu’une réponse soit là, et de nouveau quand il n’en reste aucune, il vous faut, en plus du nom de code, 60 chiffres : l’empreinte de l’organisation. Vous recevez les deux après l’envoi.
write-label = Votre signalement
write-kept = Ce que vous écrivez reste sur cette page seulement. Quand vous la fermez ou la quittez, c’est effacé. Le bouton de retour de votre navigateur la quitte aussi : utilisez le bouton « Retour » de la page.
missing-questions = Les questions sur ce qui s’est passé n’ont pas pu être chargées.
missing-questions-loading = Les questions sur ce qui s’est passé sont en cours de chargement.
missing-questions-send = Vous pouvez envoyer votre signalement sans elles.
missing-consent = Les questions sur ce que l’on peut faire de votre signalement manquent aussi. Tant qu’on ne vous le demande pas, aucun accord n’est donné.
language-label = Langue de votre texte
language-other = Une autre langue
text-hint = Ce qui s’est passé, à qui, où et quand. Qui l’a fait, si vous le savez. Ce que vous craignez, et ce dont vous avez besoin.
text-room = Place restante : { $left }
text-over = Trop long de { $over }
text-cleaned = Certains caractères invisibles ne peuvent pas être envoyés. Ils ont été retirés ; vos mots sont comme ils étaient.
problem-nothing-written = Il n’y a encore rien à envoyer. Écrivez quelque chose, ou ajoutez un fichier.
problem-text-too-long = Le texte est trop long. Raccourcissez-le, ou mettez-en une partie dans un fichier.
problem-answer-too-long = Une de vos réponses est trop longue. Raccourcissez-la, ou mettez-en une partie dans un fichier.
problem-letter-too-large = Tout ensemble, c’est trop grand pour un seul signalement. Raccourcissez votre texte ou une réponse, ou mettez-en une partie dans un fichier.
problem-files-too-large = Ensemble, les fichiers sont trop grands. Retirez-en, et envoyez-les plus tard avec votre nom de code.
problem-files-being-looked-at = Certains fichiers sont encore examinés. Attendez un moment, ou retirez-les.
problem-files-need-choice = Il n’y a pas de copie propre de certains fichiers. Dites pour chacun s’il faut l’envoyer tel quel, ou retirez-le.
problem-files-too-many = Il y a trop de fichiers : 1 000 au plus. Retirez-en, et envoyez-les plus tard avec votre nom de code.

## Files

attach-title = Avez-vous des fichiers à ajouter ?
attach-help = Photos, vidéos, sons, documents : tout ce qui montre ce qui s’est passé. Vous pouvez aussi ajouter des fichiers plus tard avec votre nom de code.
attach-skip = Continuer sans fichiers
files-folders =
    { $count ->
        [one] Un dossier a été laissé de côté. Ouvrez-le et choisissez les fichiers qu’il contient.
       *[other] { $count } dossiers ont été laissés de côté. Ouvrez-les et choisissez les fichiers qu’ils contiennent.
    }

## Last look

check-title = Est-ce bien ce que vous voulez envoyer ?
check-help = Regardez encore une fois. Une fois envoyé, cela ne peut plus être repris, mais vous pourrez ajouter quelque chose.
check-to = À
check-text = Votre texte
check-files = Vos fichiers
check-no-text = Vous n’avez encore rien écrit avec vos propres mots. Vous pouvez l’envoyer ainsi : l’organisation reçoit alors seulement ce qui figure ci-dessous, et devra peut-être vous demander ce qui s’est passé.
check-no-files = Vous n’avez pas ajouté de fichiers.
check-change-to = En choisir une autre
check-change-text = Changer le texte
check-change-language = Changer la langue
check-change-files = Changer les fichiers
check-return = Vérifier et envoyer
check-send-hint = Votre signalement est scellé sur cet appareil puis envoyé. Vous recevez votre nom de code quand il est arrivé. Préparez un stylo et du papier.
check-send = Sceller et envoyer

## Sending

sending-title = Envoi
sending-title-halted = L’envoi est arrêté
sending-starting = Demande de place au serveur.
sending-sending = Scellement et envoi.
sending-waiting = La connexion a échoué. Attente d’un moment, puis nouvel essai.
sending-paused = En pause. Ce qui est arrivé est gardé pour vous.
sending-stalled = La connexion échoue sans cesse.
sending-stalled-title = Ce qui est arrivé est gardé pour vous
sending-finishing = Tous les fichiers sont arrivés. Envoi de la lettre scellée.
sending-spoken = { $percent } pour cent sont arrivés.
sending-progress = Vos fichiers : arrivés et confirmés
sending-padded = C’est plus que vos fichiers seuls : des octets sont ajoutés, pour que personne ne puisse connaître leur vraie taille.
sending-keep-open = Gardez cette page ouverte jusqu’à ce qu’elle dise que vous pouvez partir.
sending-close-nothing = Si vous la fermez maintenant, rien n’est déposé : votre lettre part en dernier, et sans elle rien ne compte.
sending-close-report = Si vous la fermez maintenant, votre signalement est peut-être déjà arrivé : notez d’abord les mots ci-dessous.
sending-close-later = Si vous la fermez maintenant, votre message est peut-être déjà arrivé, et cette page ne peut pas vous le dire.
sending-pause = Pause
sending-resume = Reprendre l’envoi
sending-stop = Arrêter l’envoi
sending-stop-heading = Arrêter l’envoi ?
sending-stop-text = Ce qui a été envoyé jusqu’ici sera effacé, et rien n’est déposé. Ce que vous avez écrit reste sur cette page.
sending-stop-late = C’est peut-être déjà arrivé, et alors cela y reste. Ce que vous avez écrit reste sur cette page.
unfiled-title = Cela n’a pas été envoyé
unfiled-maybe = C’est peut-être arrivé
unfiled-why = La réponse du serveur manque
unfiled-maybe-text = La lettre était en route quand cela s’est arrêté, et d’ici on ne peut pas voir si elle est arrivée. Vous pouvez l’envoyer encore : si elle arrive deux fois, ce n’est pas grave.
unfiled-earlier = Cette fois, rien n’a été déposé. La fois d’avant, c’est peut-être arrivé.
in-doubt-title = Un nom de code, au cas où votre signalement serait arrivé
in-doubt-earlier = Gardez aussi ce nom de code
in-doubt-paper = Écrivez ces mots sur papier, dans cet ordre. Ils disparaissent quand cette page est fermée, quittée ou rechargée.
in-doubt-use = Si le signalement est arrivé, ils sont le chemin vers sa réponse : revenez ici dans quelques jours et choisissez « J’ai un nom de code ».
in-doubt-again = Un signalement que vous envoyez à nouveau a d’autres mots : gardez alors les deux.
in-doubt-try = Essai { $number }
unfiled-kept = Ce que vous avez écrit est encore sur cette page, jusqu’à ce que vous la quittiez.
unfiled-back = Regarder et envoyer encore
unfiled-files = Choisir les fichiers à nouveau
code-evidence-changed = Ce fichier a été changé, déplacé ou effacé pendant l’envoi. Choisissez-le à nouveau. L’envoi recommence alors depuis le début :
code-evidence-too-large = Ensemble, les fichiers sont trop grands. Retirez-en, et envoyez-les plus tard avec votre nom de code.
code-letter-too-large = Le texte est trop long. Raccourcissez-le, ou mettez-en une partie dans un fichier.
code-sending-stopped = L’envoi a été arrêté, comme vous l’avez demandé.
code-receipt-not-verified = Le serveur a répondu, mais son reçu n’est pas authentique.
code-submission-unknown = Le serveur a oublié ce qui avait été envoyé. Envoyez-le à nouveau.

## Codename

codename-title = Notez votre nom de code
codename-arrived = Votre signalement est arrivé.
codename-what = Ces 12 mots sont votre seul chemin pour y revenir :
codename-words = Vos 12 mots
codename-also = Pour faire plus que lire, jusqu’à ce qu’une réponse soit là, et de nouveau quand il n’en reste aucune, il vous faut aussi 60 chiffres : l’empreinte de l’organisation, plus bas sur cette page.
codename-keep = Comment le garder
codename-keep-paper = Écrivez tous les mots sur papier maintenant, dans cet ordre. Vous pouvez les revoir jusqu’à ce que vous ayez vérifié votre papier ; ensuite, personne ne peut plus les montrer. Les quatre premières lettres de chacun suffisent.
codename-english = Ce sont des mots anglais, de gauche à droite. Vous n’avez pas à les comprendre : copiez-les lettre par lettre.
codename-keep-use = Avec eux, vous pouvez lire la réponse. Tant qu’il y en a une, vous pouvez aussi ajouter quelque chose ou retirer un accord. Gardez une réponse, ou notez les 60 chiffres : les réponses sont effacées après 180 jours.
codename-keep-photo = N’en faites ni photo, ni capture d’écran, ni fichier : les appareils sont fouillés et copiés.
codename-keep-lost = Personne ne peut vous le redonner : ni l’organisation, ni ce serveur.
codename-keep-found = Quiconque trouve le papier peut lire les réponses qui vous sont écrites. Cachez-le, ou apprenez les mots et détruisez-le.
codename-keep-learn = Les apprendre par cœur est le plus sûr, si vous le pouvez : faites-en une petite histoire. Cachez le papier loin de cet appareil, et n’écrivez pas dessus ce que c’est.
codename-written = Je l’ai noté
paper-title = Imprimer les mots sur une carte
paper-text = La carte porte les 12 mots numérotés et rien d’autre : aucun nom, et rien qui dise à quoi ils servent.
paper-risk = N’utilisez qu’une imprimante en laquelle vous avez confiance. Les imprimantes et les boutiques d’impression peuvent garder ce qu’elles impriment, et la liste des impressions montre qu’on a imprimé quelque chose. Dans la fenêtre d’impression, désactivez les en-têtes et pieds de page : ils montreraient l’adresse de cette page.
paper-day = Imprimer aussi le jour du retour : { $day }
paper-digits = Imprimer aussi les 60 chiffres de l’empreinte
paper-digits-risk = Ces chiffres sont publics : qui les cherche trouve l’organisation. Il est plus sûr de les garder sur un autre papier que les mots.
paper-print = Imprimer la carte
confirm-title = Vérifiez votre papier
confirm-text = Tapez ces deux mots d’après votre papier. Ainsi vous avez la certitude de pouvoir revenir.
confirm-label = Deux de vos mots
confirm-check = Vérifier
confirm-again = Montrer les mots encore une fois
confirm-wrong = L’un de ces mots au moins n’est pas le bon. Regardez votre papier, ou regardez les mots encore une fois.
filed-title = C’est fait
filed-safe = Envoyé. Vous pouvez fermer cette page sans crainte.
filed-safe-text = Fermer cette page fait oublier tout ce que vous avez tapé ici.
filed-next = Ce qui vient ensuite
come-back-day = Revenez vers le { $day }.
come-back-why =
    { $count ->
        [one] L’organisation promet de regarder et de répondre chaque jour.
       *[other] L’organisation promet de regarder et de répondre dans les { $count } jours.
    }
filed-next-return = Revenez à cette adresse et choisissez « J’ai un nom de code ». Notez l’adresse, à part des mots. Retenez le jour ; rien sur cet appareil ne le fait pour vous.
filed-next-days = Revenez à des jours et à des heures différents, d’un endroit où vous vous sentez en sécurité.
filed-next-draft = Si vous avez gardé sur cet appareil des notes ou des copies de ce que vous avez envoyé, demandez-vous si elles y sont en sécurité.
filed-compare = Pour votre retour : l’empreinte de l’organisation
filed-compare-again = Si vous ne les avez pas notés : les 60 chiffres
filed-compare-text = Jusqu’à ce qu’une réponse soit là, il vous faut cette empreinte pour écrire encore, pour retirer votre accord ou pour demander que tout soit effacé. Il vous la faut de nouveau quand toutes les réponses ont été effacées, par vous ou après 180 jours. Elle montre que c’est la même organisation. Elle est publique : trouvez où l’organisation l’a imprimée, ou notez tous ces chiffres.
receipt-title = Un reçu, si vous avez besoin d’une preuve
receipt-text = Le serveur atteste par sa signature qu’il a reçu, le { $day }, un signalement scellé pour cette organisation. Le reçu ne dit rien de ce que vous avez écrit.
receipt-warning = Vous n’avez pas besoin du reçu pour revenir. Un fichier sur cet appareil peut être trouvé, et montre que vous étiez ici. N’enregistrez le reçu que si vous avez besoin d’une preuve, et si vous avez un endroit sûr où le garder.
receipt-save = Enregistrer le reçu
receipt-saved = Votre navigateur a été prié de l’enregistrer sous le nom « { $name } ». Regardez dans vos téléchargements s’il y est : cette page ne peut pas le savoir.

## Coming back

enter-title = Tapez votre nom de code
enter-help = Les quatre premières lettres de chaque mot suffisent. Ce que vous tapez ne quitte pas cet appareil.
enter-english = Si vos mots sont anglais, tapez-les lettre par lettre. Suivez les numéros : le mot 1 va dans la case 1.
enter-none = Aujourd’hui, aucun message d’une organisation ne peut être lu ici. Essayez dans quelques jours. Si la date de cet appareil est fausse, corrigez-la et chargez la page à nouveau.
enter-organisation = À quelle organisation avez-vous écrit ?
enter-unknown = Je ne me souviens pas
enter-open = Ouvrir mes messages
enter-busy = Recherche de messages.
enter-unknown-word = Le mot { $box } ne peut figurer dans aucun nom de code. Comparez-le avec votre papier.
enter-near = Le mot { $box } ne peut figurer dans aucun nom de code. Est-ce l’un de ceux-ci ?
enter-use-word = Mot { $box } : { $word }
repairs-title = Ce qui pourrait être changé
repairs-text = Avec l’un de ces changements, les mots vont ensemble. Plusieurs conviennent par hasard, et ce n’est peut-être aucun d’eux : comparez avec votre papier avant d’en choisir un.
repairs-swapped = Échanger les mots { $first } et { $second }
repairs-mistyped = Remplacer le mot { $box } par « { $word } »
taken-title = Ce qui a changé dans les cases
taken-swapped = Les mots { $first } et { $second } ont changé de place.
taken-mistyped = Le mot { $box } est maintenant « { $word } ». Vous aviez tapé « { $before } ».
taken-text = C’est peut-être un hasard. Rien n’est encore ouvert : comparez tous les mots avec votre papier, puis ouvrez vos messages.
taken-put-back = Remettre comme avant
check-receipt-door = Vérifier un reçu enregistré
check-receipt-title = Vérifier un reçu
check-receipt-help = Choisissez le reçu que vous avez enregistré. Il ne quitte pas cet appareil. Vous n’avez pas besoin de nom de code pour cela.
check-receipt-choose = Choisir le reçu
check-receipt-nothing = Il ne prouve rien
check-receipt-genuine = Le reçu est authentique
check-receipt-ours = Ce serveur l’a signé.
check-receipt-other = Un serveur l’a signé, et ce n’est pas celui-ci.
check-receipt-day = Jour, d’après l’horloge du serveur
check-receipt-for = Envoyé à
check-receipt-unlisted = Une organisation qui ne figure pas ici aujourd’hui
check-receipt-number = Numéro de ce qui a été envoyé
check-receipt-proves = Ce qu’il prouve
check-receipt-proves-text = Quelque chose de scellé pour cette organisation, et qui correspond exactement à ce reçu, était sur le serveur quand il a signé.
check-receipt-not = Ce qu’il ne prouve pas
check-receipt-not-content = Ce que cela dit, ni qui l’a écrit : le serveur ne peut pas le savoir.
check-receipt-not-read = Que quelqu’un l’ait récupéré ou lu.
check-receipt-not-day = Que le jour soit vrai : seul le serveur le dit.
code-receipt-malformed = Ce fichier n’est pas un reçu, ou il a été changé. Choisissez le reçu tel qu’il a été enregistré.
code-receipt-unreadable = Ce fichier ne peut pas être lu. Vérifiez qu’il est toujours à sa place, et choisissez-le à nouveau.
code-codename-words = Tapez les 12 mots.
code-codename-checksum = Un des mots est faux, ou deux ont changé de place. Comparez-les avec votre papier.
code-mailbox-nowhere = Aucune organisation n’a de message vérifié pour ce nom de code. Si vous choisissez votre organisation, vous pouvez lui écrire.
code-mailbox-unreadable = Les messages de cette organisation ne peuvent pas être vérifiés aujourd’hui : ils ne sont donc pas montrés. Vérifiez la date de cet appareil. Si elle est juste, essayez dans quelques jours.
code-mailbox-closed = Vos messages sont fermés. Tapez à nouveau votre nom de code.

## Messages

mailbox-title = Vos messages
mailbox-from = De :
mailbox-empty = Aucune réponse n’est affichée
mailbox-empty-soon = Soit il n’y a pas encore de réponse.
mailbox-empty-words = Soit ce ne sont pas exactement vos mots : environ une fois sur seize, un mot faux passe inaperçu. Personne ne peut distinguer cela d’une boîte vide, ni cette page ni le serveur. Comparez chaque mot avec votre papier.
mailbox-empty-organisation = Vérifiez aussi que vous avez choisi la bonne organisation.
mailbox-check-words = Revenir aux mots
mailbox-unread =
    { $count ->
        [one] { $count } message est nouveau
       *[other] { $count } messages sont nouveaux
    }
mailbox-read-forgotten = Cette page oublie ce que vous avez lu dès que vous la quittez. Si vous effacez ce que vous avez lu, il n’y aura ici, à votre retour, que ce qui est nouveau. Gardez une réponse, ou notez les 60 chiffres en haut : il vous faut l’un ou l’autre pour écrire encore. Après 180 jours, les réponses sont effacées.
mailbox-own-letters = Ce que vous avez envoyé n’est pas affiché ici, seules les réponses le sont : c’est scellé, et seule l’organisation peut l’ouvrir.
mailbox-busy = Un moment.
mailbox-nothing-new = Rien n’est arrivé depuis votre dernière consultation.
mailbox-something-new = Il y a un nouveau message.
mailbox-erased = Le message a été effacé.
mailbox-draft-kept = Ce que vous aviez écrit avant est encore ici : choisissez « Répondre, ou écrire encore », « Changer vos accords » ou « Demander l’effacement ».
mailbox-unconfirmed = Un envoi fait d’ici n’a pas de reçu : il n’est peut-être pas arrivé. Vous pouvez l’envoyer encore : choisissez « Répondre, ou écrire encore », « Changer vos accords » ou « Demander l’effacement ».
mailbox-row-broken = Des messages manquent ou ne sont pas prouvés
mailbox-row-missing = Manquants : { $numbers }.
mailbox-row-unverified = Sans preuve que cela vient de l’organisation : { $numbers }.
mailbox-row-what = Ce qui est vérifié ci-dessous vient tout de même de l’organisation. Dites-lui quels numéros vous avez, et ne faites rien qui repose sur un message que vous ne voyez pas.
mailbox-refresh = Chercher de nouveaux messages
mailbox-write = Répondre, ou écrire encore
mailbox-files = Ajouter des fichiers
mailbox-withdraw = Changer vos accords
mailbox-erasure = Demander l’effacement
mailbox-close = Fermer et oublier
close-heading = Fermer et oublier ?
close-text = Ce que vous n’avez pas envoyé, et ce qui n’a pas encore de reçu, disparaît alors de cette page pour toujours.
close-codenames = Ce qui n’a pas encore de reçu disparaît alors de cette page pour toujours, et aussi un nom de code qui est peut-être le chemin vers une réponse. Notez-le d’abord.
close-confirm = Fermer et oublier
close-stay = Rester sur cette page
mailbox-read-only = Vous pouvez lire, mais pas écrire aujourd’hui
message-number = Message { $number }
message-verified = Vérifié : il vient de l’organisation
message-verified-day = Signé le { $day } avec la clé de { $name }. Son empreinte est en haut.
message-new = Nouveau
message-read = Lu
message-mark-read = Je l’ai lu
message-mark-read-number = Je l’ai lu : message { $number }
message-unverified = Non vérifié
message-unverified-text = Il y a ici quelque chose, et rien ne prouve que cela vient de l’organisation. Ce n’est pas montré. Ne suivez rien de ce que quelqu’un vous en dit.
message-deleted = Ce message a été effacé.
message-missing = Un message manque ici. L’organisation l’a peut-être envoyé, et il n’est pas arrivé ou a été retiré.
message-erase = Effacer le message { $number }
erase-heading = Effacer le message { $number } ?
erase-text = Il est effacé du serveur définitivement. Personne ne peut le récupérer.
erase-text-last = Il n’y a pas ici d’autre message vérifié. Sans lui, il vous faut les 60 chiffres de l’empreinte pour écrire encore, pour retirer votre accord ou pour demander que tout soit effacé. Gardez-le, ou notez d’abord les chiffres : ils sont en haut de la page.
erase-confirm = Effacer
erase-keep = Le garder
compare-title = Est-ce votre organisation ?
compare-why = Comparez les 60 chiffres ci-dessous avec ceux que vous avez notés. Il n’y a ici aucun message vérifié qui montre que c’est l’organisation à qui vous avez écrit. Un message effacé, par vous ou après 180 jours, ne le montre plus. Quiconque contrôle le serveur pourrait vous en montrer une autre du même nom.
compare-different = Si quelque chose est différent, n’envoyez rien d’ici
compare-different-text = Si vous n’avez rien pour comparer, n’envoyez rien non plus, même quand vous voulez retirer votre accord ou demander que tout soit effacé.
compare-wait = Revenez en arrière et attendez une réponse : un message vérifié prouve que c’est votre organisation. Ou demandez à l’organisation par un autre moyen sûr.
compare-fingerprint = Son empreinte : 60 chiffres, qu’on peut aussi lire en mots
compare-same = J’ai comparé : c’est la même
compare-cannot = Je ne peux pas comparer : retour
code-organisation-not-compared = Comparez d’abord l’empreinte de l’organisation.
compose-to = À :
followup-help = Ceci va à la même organisation. Elle verra que c’est la même personne qui écrit de nouveau.
followup-label = Votre message
followup-answered = Relire : message { $number } du { $day }
followup-no-text = Vous n’avez pas écrit de texte : seuls vos fichiers sont envoyés.
followup-send = Sceller et envoyer
followed-title = Votre message est arrivé
withdrawn-title = L’organisation verra ce que vous avez retiré
followed-text = Votre nom de code reste le même.
followed-back = Retour à vos messages
erasure-title = Demander que tout soit effacé
erasure-open = Une demande précédente envoyée d’ici n’a pas de reçu : elle n’est peut-être pas arrivée. Vous pouvez l’envoyer encore.
erasure-what = Ce qui va se passer
erasure-people =
    { $count ->
        [one] L’organisation reçoit votre demande, scellée. Des personnes y effacent le cas à la main ; elles promettent de regarder chaque jour.
       *[other] L’organisation reçoit votre demande, scellée. Des personnes y effacent le cas à la main ; elles promettent de regarder dans les { $count } jours.
    }
erasure-stops = Dès que votre demande leur parvient, elles ne peuvent plus rien donner de votre cas à personne, ni alors ni plus tard.
erasure-server = Ce serveur efface ce qu’il garde encore de votre cas quand elles l’ont fait. Les messages pour vous restent ici jusqu’à ce que vous les effaciez, ou 180 jours : effacez-les vous-même. Quand il n’en reste aucun, il vous faut les 60 chiffres de l’empreinte pour écrire encore.
erasure-limits = Ce que personne ne peut défaire
erasure-limits-passed = Ce qui a déjà été donné à d’autres, imprimé ou copié ne revient pas. L’organisation peut seulement leur demander.
erasure-limits-sure = Vous ne pouvez pas voir d’ici si c’est fait. On peut vous le dire avant d’effacer ; ensuite, on ne peut plus vous répondre.
erasure-limits-help = L’organisation ne peut alors plus aider pour ce cas. Pour recevoir de l’aide à nouveau, il faudrait faire un nouveau signalement.
erasure-label = Pourquoi, si vous voulez le dire
erasure-hint = Vous n’avez besoin d’aucune raison.
erasure-send = Envoyer ma demande
erasure-sure-heading = Demander que tout soit effacé ?
erasure-sure-text = Ce qui aura été effacé, personne ne pourra le récupérer. L’organisation ne pourra alors plus aider pour ce cas.
erasure-sure-confirm = Oui, demander l’effacement
erasure-sure-keep = Pas maintenant
erasure-sent-title = Votre demande est arrivée
erasure-sent-text = Revenez voir s’il y a une réponse. Effacez ensuite les messages ici.

### The pages for people without JavaScript: a file that is sealed on the device with the program age, and sent with a plain form. No script ever loads these texts.
### Names of programs and files (age, report.txt, report.age, report.tar, recipients.txt, recipients-older.txt) and everything that is typed stay as they are in every language.

## Sending a sealed file

sealed-title = Envoyer un fichier scellé, sans JavaScript
sealed-lede = Vous écrivez sur votre propre ordinateur, vous y scellez le fichier avec un programme appelé age, et vous envoyez le fichier scellé par cette page. Seule l’organisation peut l’ouvrir.
sealed-computer = Il vous faut pour cela un ordinateur, avec Linux, macOS ou Windows. Sur un téléphone ou une tablette, cela ne marche pas.
sealed-easier = Il y a plus simple
sealed-easier-text = Avec JavaScript, ce site scelle vos mots pour vous. Vous recevez aussi un nom de code, pour revenir lire une réponse. Ici, non.
sealed-easier-how = Dans le Navigateur Tor : fermez vos autres onglets, ouvrez le bouclier à côté de la barre d’adresse, choisissez Paramètres, puis « Modifier (Change) », et mettez le niveau de sécurité de « Le plus sûr (Safest) » à « Plus sûr (Safer) ». Sur un téléphone : le menu (trois points), puis Paramètres, puis « Niveau de sécurité (Security level) ». Le navigateur peut redémarrer et fermer toutes les pages : notez d’abord l’adresse de celle-ci, et ouvrez la première page à nouveau. Ce niveau vaut pour tous les sites que vous visitez : remettez-le sur « Le plus sûr (Safest) » quand vous avez fini.
sealed-easier-link = Vers la première page
sealed-before = Avant de commencer
sealed-before-answer = Personne ne peut vous répondre ici. Si vous voulez une réponse, écrivez dans le fichier comment vous joindre en sécurité, et quand. Si aucun moyen n’est sûr, ne l’écrivez pas.
sealed-before-size = Ce serveur voit la taille du fichier scellé, le jour où il est arrivé, et qu’il a été envoyé de cette manière. Il ne voit pas ce qu’il contient.
sealed-before-device = Ce que vous écrivez reste sur cet appareil jusqu’à ce que vous l’effaciez, et quiconque fouille l’appareil peut le trouver, ou trouver le programme age. Tails oublie tout quand vous l’éteignez.
sealed-before-long = Il faut un peu de temps, et un terminal : une fenêtre où l’on tape des commandes. Si vous devez partir vite, fermez cette fenêtre et les autres.
sealed-foot = Amparo est un logiciel libre. Ce qui n’a pas été scellé sur votre appareil n’est pas accepté ici.
sealed-guide = Aide et sécurité : ce que vous pouvez faire, et qui pourrait vous aider

sealed-none = Personne ne peut être joint de cette manière aujourd’hui
sealed-none-text = Aucune organisation n’a de clé pour aujourd’hui sur ce serveur, et sans elle rien ne peut être scellé. Rien n’a été envoyé. Revenez demain, ou demandez à l’organisation un autre moyen sûr de la joindre.
sealed-several = Qui doit le lire ?
sealed-several-text = Choisissez une organisation. Elle seule pourra ensuite ouvrir le fichier.

sealed-reader = Qui le lira

## In four steps

sealed-step-get = Étape 1 : obtenir age
sealed-step-get-text = age est un programme libre qui scelle des fichiers. Ouvrez un terminal et tapez la ligne pour votre système. Quiconque surveille votre réseau peut voir que vous le téléchargez ; Tails le télécharge par Tor.
sealed-tails = Tails, démarré avec un mot de passe d’administration
sealed-debian = Debian et Ubuntu
sealed-fedora = Fedora
sealed-macos = macOS, avec Homebrew
sealed-windows = Windows, dans PowerShell

sealed-step-save = Étape 2 : enregistrer les destinataires
sealed-step-save-text = Un fichier avec les clés de cette organisation dit à age qui peut ouvrir le vôtre. Il y en a deux : regardez d’abord quelle version d’age vous avez.
sealed-step-save-version = Si la réponse est 1.3 ou un nombre plus grand, prenez celui-ci. Il résiste aussi aux ordinateurs attendus dans l’avenir.
sealed-step-save-new = Enregistrer recipients.txt
sealed-step-save-older-text = Si le nombre est plus petit, prenez celui-ci.
sealed-step-save-older = Enregistrer recipients-older.txt
sealed-step-save-until = Ce que vous enregistrez est valable jusqu’au { $day }. Après ce jour, effacez-le et enregistrez-le à nouveau : un fichier scellé avec un ancien pourrait ne jamais être ouvert.
sealed-step-save-today = Ce que vous enregistrez n’est valable qu’aujourd’hui, { $day }. Demain, effacez-le et enregistrez-le à nouveau : un fichier scellé avec un ancien pourrait ne jamais être ouvert.
sealed-as-text = La même chose en texte, et en code pour un appareil photo
sealed-as-text-hint = Si vous ne pouvez pas enregistrer un fichier, mettez son texte dans un fichier que vous appelez recipients.txt, ou recipients-older.txt pour une version plus ancienne d’age.
sealed-as-text-new = Pour age 1.3 ou plus récent
sealed-as-picture = La même chose en code à lire avec un appareil photo, un par ligne. Il est grand : faites-lui remplir l’image, sans bouger.
sealed-as-text-older = Pour une version plus ancienne d’age
sealed-as-picture-older = Les destinataires pour une version plus ancienne d’age, en code à lire avec un appareil photo.

sealed-step-seal = Étape 3 : écrire, et sceller
sealed-step-seal-write = Écrivez avec un éditeur de texte simple, et enregistrez sous le nom report.txt, au même endroit que les destinataires.
sealed-step-seal-what = Écrivez ce qui s’est passé, qui est en danger et, si c’est sûr, comment vous joindre. Écrivez aussi ce qui peut en être fait : à qui l’organisation peut le transmettre, et si c’est avec votre nom. Rien n’est transmis sans votre accord.
sealed-step-seal-go = Allez à cet endroit dans le terminal. C’est souvent celui-ci. Sous Linux dans une autre langue, le dossier a un autre nom, et la ligne le trouve.
sealed-step-seal-line = Scellez-le. La ligne est la même sur tous les systèmes.
sealed-step-seal-files = S’il y a aussi des images ou des documents, mettez d’abord tout dans un seul fichier, et scellez celui-là.
sealed-step-seal-traces = Les images et les documents peuvent contenir plus que ce qu’ils montrent : le lieu, l’appareil, des noms. Le fichier qui les réunit aussi. Rien de cela n’est retiré ici. Seule l’organisation peut l’ouvrir.
sealed-step-seal-place-linux = Linux
sealed-step-seal-place-macos = macOS
sealed-step-seal-place-tails = Tails
sealed-step-seal-place-windows = Windows

sealed-step-send = Étape 4 : l’envoyer
sealed-step-send-label = Le fichier scellé
sealed-step-send-hint = Choisissez report.age, pas report.txt. Il peut faire jusqu’à 4 Mo. Le nom qu’il porte n’est pas gardé.
sealed-step-send-button = Envoyer le fichier scellé
sealed-step-send-wait = Attendez ensuite. Par Tor, cela peut prendre quelques minutes. Quand il est arrivé, une autre page le dit.

sealed-after = Quand vous avez fini
sealed-after-delete = Effacez report.txt, report.age, recipients.txt ou recipients-older.txt, et tout ce que vous avez fait d’autre pour cela. Videz la corbeille.
sealed-after-files = Si vous avez fait report.tar, effacez-le aussi, et tout ce que vous y avez mis, comme photo.jpg : tout cela est encore sur cet appareil. Ce que vous voulez garder est plus en sécurité ailleurs.
sealed-after-shred = Sous Linux, ces lignes écrivent d’abord par-dessus les fichiers ; la deuxième est pour report.tar et ce que vous y avez mis. Sur les téléphones, les clés USB et la plupart des disques récents, quelque chose peut rester quand même.
sealed-after-terminal = Les terminaux se souviennent de ce qui a été tapé. Fermez-le ; avec Tails, éteignez.

## It has arrived

sealed-filed-title = Votre fichier est arrivé
sealed-filed-text = Il est conservé sur ce serveur. Seuls ceux pour qui il a été scellé peuvent l’ouvrir. Si vous avez utilisé les destinataires de cette page, c’est cette organisation seule : { $name }.
sealed-filed-next = Ce qui vient ensuite
sealed-filed-next-compare = { $bytes } octets sont arrivés. Regardez combien d’octets compte votre fichier scellé : s’il en a plus, une partie manque. Envoyez-le alors encore.
sealed-filed-next-organisation = L’organisation vient le chercher et l’ouvre sur un appareil sans réseau. Il est alors effacé ici, et dans tous les cas après 30 jours.
sealed-filed-next-answer = Personne ne peut vous répondre ici. Si vous avez écrit dans le fichier comment vous joindre, l’organisation essaiera peut-être.
sealed-filed-next-again = Ne rechargez pas cette page : le navigateur enverrait le fichier encore une fois. Vous pouvez envoyer un autre fichier de la même manière.
sealed-filed-next-delete = Effacez maintenant ce que vous avez fait : report.txt, report.age, recipients.txt ou recipients-older.txt ; et report.tar, avec tout ce que vous y avez mis. Quittez ensuite cette page.
sealed-filed-receipt = Un reçu, si vous avez besoin d’une preuve
sealed-filed-receipt-text = Le serveur atteste par sa signature qu’il a reçu, le { $day }, un fichier scellé pour cette organisation. Le reçu ne dit rien de ce que le fichier contient, et ne peut pas vous être montré à nouveau.
sealed-filed-receipt-warning = Un fichier sur cet appareil peut être trouvé, et montre que vous étiez ici. N’enregistrez le reçu que si vous avez besoin d’une preuve, et si vous avez un endroit sûr où le garder.
sealed-filed-receipt-label = Le reçu en texte
sealed-filed-receipt-save = Enregistrer le reçu

## It was refused

sealed-refused-title = Le fichier n’a pas été accepté
sealed-refused-nothing = Rien n’a été gardé, et personne ne le recevra.
sealed-refused-back = Retour au formulaire
sealed-refused-code = Si vous demandez de l’aide à quelqu’un, ce code dit ce qui s’est passé :
sealed-refused-empty = Il n’y a rien dans ce fichier. Peut-être qu’aucun fichier n’a été choisi, ou qu’un fichier vide a été scellé. Regardez dans report.txt, scellez-le à nouveau, et choisissez report.age.
sealed-refused-too-large = Le fichier est trop grand. Ici, un fichier scellé peut faire jusqu’à 4 Mo. Laissez de côté les images et les films, ou envoyez-les en plusieurs parties. Avec JavaScript, vous pouvez envoyer bien plus.
sealed-refused-not-age = Ce fichier n’est pas scellé avec age. Si c’était votre signalement lui-même, il n’était pas scellé en chemin : quiconque contrôle ce serveur a pu le lire. S’il contient votre nom ou celui d’autres personnes, lisez d’abord la partie ci-dessous. Scellez-le ensuite, et choisissez report.age.
sealed-refused-armored = Ce fichier est scellé avec age, mais écrit en lettres. Scellez-le à nouveau avec la ligne de l’étape 3, sans « -a » ni « --armor ».
sealed-refused-passphrase = Ce fichier est scellé avec une phrase secrète, et l’organisation ne la connaît pas. Scellez-le à nouveau avec la ligne de l’étape 3, sans « -p ».
sealed-refused-other-recipients = Ce fichier est scellé pour quelqu’un d’autre. Enregistrez à nouveau les destinataires de l’étape 2, et scellez avec la ligne de l’étape 3.
sealed-refused-damaged = Ce fichier n’est pas entier. Il a peut-être été coupé pendant qu’on l’écrivait ou le copiait. Scellez-le à nouveau, et choisissez report.age.
sealed-refused-organisation = Cette organisation ne peut pas recevoir de fichiers scellés aujourd’hui. Choisissez-en une autre, ou revenez demain.
sealed-refused-timeout = Cette fois, la connexion était trop lente, et une partie seulement du fichier est venue. Essayez encore.
sealed-refused-busy = Le serveur est occupé. Attendez un moment, et essayez encore.
sealed-refused-full = Le serveur n’a plus de place. Essayez plus tard.
sealed-refused-other = Quelque chose n’était pas comme il faut. Revenez en arrière, choisissez encore une fois le fichier, et essayez encore.

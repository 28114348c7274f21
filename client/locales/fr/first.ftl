### The first page, as static HTML: it is complete before, and without, any script. A script loads these texts only to change the language of that page in place.

## First page

doors-title = Signaler des menaces et des représailles, en sécurité
doors-lede = Pour les personnes menacées, attaquées ou punies parce qu’elles défendent les droits humains, ou parce qu’elles ont travaillé avec les Nations Unies ou avec d’autres qui les protègent.
door-report = Je veux signaler
door-report-hint = Dites à une organisation ce qui s’est passé. Ajoutez des fichiers si vous en avez.
door-return = J’ai un nom de code
door-return-hint = Lisez la réponse, ajoutez quelque chose ou changez vos accords.
about-how = Comment cela se passe
about-how-write = Vous choisissez une organisation et vous écrivez ce qui s’est passé, dans n’importe quelle langue. Vous n’avez pas à donner votre nom, votre adresse e-mail ni votre numéro de téléphone : chaque question peut rester sans réponse.
about-how-seal = Tout est scellé sur cet appareil avant d’en partir : personne en chemin ne peut le lire.
about-how-codename = Vous recevez un nom de code de 12 mots. Avec lui, vous pouvez revenir lire la réponse.
about-who = Qui peut lire
about-who-text = Seulement l’organisation que vous choisissez. Ce que vous écrivez est scellé sur cet appareil, c’est-à-dire fermé de façon que seule cette organisation puisse l’ouvrir. Les personnes qui font fonctionner ce serveur ne peuvent pas ouvrir ce que vous envoyez, et quelqu’un qui emporterait le serveur ne le peut pas non plus.
about-limits = Ce que personne ne peut promettre
about-limits-danger = Si vous êtes en danger maintenant, mettez-vous d’abord dans un endroit plus sûr. Cette page peut attendre.
about-limits-device = Si quelqu’un surveille cet appareil ou cet écran, sceller ne sert à rien. Utilisez un appareil en lequel vous avez confiance.
about-limits-network = Utilisez le Navigateur Tor : il est gratuit, sur torproject.org, et cache à votre réseau quels sites vous visitez. D’autres sur ce réseau peuvent quand même voir que vous utilisez Tor, quand, et combien vous envoyez.
about-limits-codename = Si vous perdez votre nom de code, personne ne peut vous le redonner.
about-limits-answer = Une réponse peut prendre des jours. L’organisation fera ce qu’elle peut, mais elle ne peut pas promettre de vous protéger.
about-leave = Si vous devez partir vite
about-leave-text = Appuyez sur « Quitter cette page » en haut, ou trois fois sur la touche Échap en moins de deux secondes. Une page vide prend la place de celle-ci, même sans connexion, et tout ce que vous avez tapé est oublié.
about-leave-stays = Ce qui reste : votre navigateur peut se souvenir que vous étiez ici jusqu’à ce que vous le fermiez. Un navigateur ordinaire, à la différence du Navigateur Tor, s’en souvient plus longtemps, et de ce que vous avez ouvert ici. Quiconque surveille votre réseau a déjà vu ce qui pouvait se voir. Les autres onglets restent ouverts : si le guide en occupe un, fermez-le à la main.
about-leave-early = Tant que les outils de cette page ne sont pas chargés, ou sans JavaScript, la touche ne fait rien. Le bouton ouvre une page vide, mais le retour en arrière ramène ici. Fermez alors la fenêtre.

before-title = Est-ce sûr ici ?
before-tor = Utilisez le Navigateur Tor, et l’adresse onion de ce site : son nom se termine par « .onion », sans rien derrière. Demandez-la à l’organisation si vous ne l’avez pas.
before-level = Dans le Navigateur Tor, le niveau de sécurité « Plus sûr (Safer) » vous protège mieux que « Normal (Standard) », et tout marche ici avec lui. Vous le trouvez au bouclier à côté de la barre d’adresse, dans Paramètres. Sur un téléphone : le menu (trois points), puis Paramètres, puis « Niveau de sécurité (Security level) ».

## While the script is on its way, and without it

first-guide = Aide et sécurité : ce que vous pouvez faire, et qui pourrait vous aider
doors-wait = Les deux boutons ci-dessus marchent dès que la page est chargée. Sans JavaScript, ils mènent à ce que vous pouvez faire à la place.
no-script = Sans JavaScript
no-script-why = Vos mots sont scellés sur cet appareil, et les réponses y sont ouvertes. C’est JavaScript qui fait les deux. Sans lui, rien ne peut être écrit ni lu ici, et rien n’a été envoyé.
no-script-tor = Dans le Navigateur Tor : notez d’abord l’adresse de cette page. Ouvrez le bouclier à côté de la barre d’adresse, choisissez Paramètres, puis « Modifier (Change) », et mettez le niveau de sécurité sur « Plus sûr (Safer) » ou « Normal (Standard) ». Sur un téléphone : le menu (trois points), puis Paramètres, puis « Niveau de sécurité (Security level) ». Le navigateur peut redémarrer et fermer toutes les pages : ouvrez alors cette adresse à nouveau.
no-script-other = Si vous ne pouvez pas changer cela, vous pouvez écrire sur votre propre ordinateur, y sceller le fichier avec un programme appelé age, et l’envoyer sans JavaScript. Ou demandez à l’organisation un autre moyen sûr de la joindre.
no-script-onion = La page suivante montre aussi l’adresse onion de ce site, s’il en a une.
no-script-sealed = Envoyer un fichier que vous scellez vous-même

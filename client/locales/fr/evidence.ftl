### Files that a person adds, and what they reveal. Loaded when the page for files is opened.

evidence-help = Les fichiers contiennent souvent plus que ce qu’on voit : un lieu, un jour, un appareil, un nom. Cette page regarde chaque fichier sur cet appareil et en fait une copie sans cela. Vos fichiers ne quittent pas cet appareil pour cela. Le serveur peut remarquer de quelle sorte de fichier il s’agit.
evidence-waiting = Attend d’être examiné
evidence-looking = Ce fichier est en cours d’examen
# $done: of how many files it is known what to send; $count: all of them
evidence-status =
    { $count ->
        [0] { "" }
        [one] { $done ->
            [0] Examen du fichier
           *[other] Le fichier a été examiné
        }
       *[other] { $done } fichiers sur { $count } ont été examinés
    }
# $count: how many files
evidence-status-unlooked = La connexion a échoué. Pas encore examinés : { $count }
evidence-nothing = Rien n’y a été trouvé en dehors de ce qu’il montre.
evidence-reveals = Ce que ce fichier révèle ({ $count }) : { $aspects }
evidence-left = Ce qui reste dans la copie propre ({ $count }) : { $aspects }
evidence-left-text = Cela fait partie de ce que le fichier montre, ou le fichier ne s’ouvrirait pas sans cela. Si cela peut nuire à quelqu’un, laissez ce fichier de côté.
evidence-and-more = Il a été trouvé plus que ce qui peut être montré ici.
evidence-lost-text = Cette page ne sait pas nettoyer tout ce que contient ce fichier ; la copie propre ne montre donc pas : { $things }. Si c’est important, choisissez « Une copie propre et l’original ».
evidence-choice = Que faut-il envoyer ?
evidence-clean = Une copie propre
evidence-clean-hint = Elle montre la même chose, sans ce qui peut être retiré.
evidence-clean-hint-lost = Elle ne montre pas tout : voir ci-dessus.
evidence-both = Une copie propre et l’original
evidence-both-hint = Si le lieu, le jour ou l’appareil peuvent prouver quelque chose. L’organisation reçoit les deux, scellés.
evidence-original = L’original tel quel
evidence-original-hint = L’organisation apprend tout ce qui est énuméré ici, et tout ce qu’il contient d’autre.
evidence-keep-name = L’envoyer avec le nom qu’il a maintenant
evidence-named = Il part sous le nom « { $name } ».
evidence-named-both = Ils partent sous les noms « { $first } » et « { $second } ».
evidence-unticked = Si cette case n’est pas cochée, il part sous le nom « { $name } ».
evidence-unticked-both = Si cette case n’est pas cochée, ils partent sous les noms « { $first } » et « { $second } ».
evidence-unlooked = Ce fichier n’a pas encore été examiné
evidence-refused = Il n’y a pas de copie propre de ce fichier
evidence-refused-choose = Ne l’envoyez tel quel que si ce qui peut y être caché ne nuit à personne.
evidence-send-as-is = L’envoyer tel quel
evidence-goes-as-is = Il sera envoyé tel quel.
evidence-not-as-is = Ne pas l’envoyer tel quel
evidence-part-clean = une copie propre
evidence-part-both = une copie propre et l’original
evidence-part-original = tel quel

## Why there is no clean copy

code-cleaning-empty = Il n’y a rien dans ce fichier. S’il devrait contenir quelque chose, retirez-le, et choisissez-le à nouveau.
code-cleaning-unknown-kind = Cette page ne sait pas nettoyer les fichiers de ce type.
code-cleaning-malformed = Le fichier est abîmé, ou il n’est pas ce qu’il prétend être.
code-cleaning-encrypted = Le fichier est fermé par un mot de passe : cette page ne peut pas regarder dedans.
code-cleaning-too-large = Le fichier contient plus de parties que cette page ne peut en examiner.
code-cleaning-unsupported = Le fichier contient quelque chose que cette page ne sait pas nettoyer.
code-cleaning-active = Le fichier contient un programme (des macros). Quiconque ouvre le fichier risque de lancer ce programme.
code-cleaning-incomplete = Une copie a été faite et examinée encore une fois, et elle révélait encore quelque chose.
code-file-unreadable = Le fichier ne peut plus être lu. Retirez-le, et choisissez-le à nouveau.
code-guard-failed = L’examen de ce fichier n’a pas marché.
code-guard-not-loaded = La connexion a échoué avant que cette page ait pu examiner le fichier. Rien n’est perdu : essayez encore.
problem-files-not-looked-at = Certains fichiers n’ont pas pu être examinés, car la connexion a échoué. Essayez encore, ou retirez-les.

## What is found. Each is followed by what the file says, if it is text.

finding-place = Lieu
finding-device = Appareil
finding-person = Personne
finding-time = Date ou heure
finding-language = Réglages de langue
finding-program = Programme
finding-thumbnail = Petite image d’aperçu, peut-être d’un état antérieur
finding-history = États antérieurs et remarques
finding-description = Titre ou description
finding-identifier = Numéro qui relie des fichiers entre eux
finding-hidden = Quelque chose qui n’est pas montré
finding-link = Adresse de quelque chose qui est ailleurs
finding-unknown = Quelque chose d’inconnu
finding-lost = Absent de la copie propre
lost-picture = une image
lost-chart = un graphique
lost-object = un objet d’un autre programme
lost-text = un texte d’un autre fichier
lost-film = un film ou un son

## What was found, in words, and where in the file

found-moment = { $day }, { $time }
found-moment-zone = { $day }, { $time } ({ $zone })
found-zone = Horloge du fuseau { $zone }
found-position = Un point sur la carte que n’importe qui peut retrouver : { $latitude }, { $longitude }
found-coordinate =
    { $side ->
        [N] { $degrees } degrés nord
        [S] { $degrees } degrés sud
        [E] { $degrees } degrés est
       *[W] { $degrees } degrés ouest
    }
found-height =
    { $side ->
        [below] { $metres } m au-dessous du niveau de la mer
       *[above] { $metres } m au-dessus du niveau de la mer
    }
found-version = Version { $version }
found-saved = Nombre d’enregistrements : { $count }
found-worked = Minutes de travail sur le fichier : { $minutes }
found-earlier = États antérieurs encore dans le fichier : { $count }
found-unshown = Parties que rien n’affiche : { $count }
found-not-text = Quelque chose qui n’est pas du texte
found-cut-off = Coupé, mais encore dans le fichier. Durée en secondes : { $seconds }
found-cropped = Le fichier contient plus de l’image que ce qui est affiché
found-measured = Couleurs telles qu’elles ont été mesurées sur un seul écran
found-in-inner-picture = Une image dans le document
found-in-properties = Propriétés du document
found-in-camera = Données de l’appareil photo
found-in-notes = Notes laissées par des programmes
found-in-colors = Description des couleurs
found-in-package = Liste des parties du fichier
found-in-document = Données du document
found-in-film = Données de la vidéo
found-in-picture = Données de l’image
found-in-sound = Données du son
found-technical = Noms techniques

### Shared by all pages. Plain words, short sentences, nothing that a frightened person has to read twice.

## Page shell

shell-skip = Aller au contenu
shell-footer = Amparo est un logiciel libre. Tout ce que vous écrivez est scellé sur cet appareil avant d’être envoyé.
shell-needs-script = Cette page a besoin de JavaScript. Rien n’a été envoyé.

## Practice organisation

practice-title = Pour l’exercice seulement
practice-text = Cette organisation n’est pas réelle : les personnes qui font fonctionner le serveur peuvent lire ce que vous envoyez. N’envoyez rien de vrai.

## Organisation card

card-languages = Langues lues
card-regions = Où elle travaille
card-rhythm = Regarde et répond
card-rhythm-days =
    { $count ->
        [one] chaque jour
       *[other] dans les { $count } jours
    }
card-policy = Comment elle traite les signalements, dans ses propres mots
card-fingerprint = Empreinte de l’organisation
card-fingerprint-hint = Elle n’appartient qu’à cette organisation. Comparez-la avec une copie en laquelle vous avez confiance : sur papier, ou donnée par quelqu’un qui connaît l’organisation. Chaque chiffre doit être le même, ou chaque mot.
card-fingerprint-digits = En chiffres
card-fingerprint-words = En mots, à lire à voix haute
card-fingerprint-public = Ces mots sont ceux de l’organisation, et publics. Ce n’est pas un nom de code.

## Choosing files

files-label = Fichiers
files-hint = Choisissez des fichiers, ou déposez-les ici. { $limit } en tout.
files-choose = Choisir des fichiers
files-drop-here = Déposez les fichiers ici
files-chosen =
    { $count ->
        [0] Aucun fichier choisi
        [one] { $count } fichier, { $size }
       *[other] { $count } fichiers, { $size }
    }
files-remove = Retirer { $name }
files-remove-short = Retirer
choose-none = Aucun fichier choisi
choose-chosen = Choisi :

## Sizes, progress. Between a number and its unit stands a no-break space (U+00A0), so that no line ends there.

size-bytes =
    { $value ->
        [one] { $value } octet
       *[other] { $value } octets
    }
size-kilobytes = { $value } ko
size-megabytes = { $value } Mo
size-gigabytes = { $value } Go
progress-of = { $done } sur { $total } ({ $percent } %)

## Errors

errors-title =
    { $count ->
        [one] Un point demande votre attention
       *[other] { $count } points demandent votre attention
    }
code-network-failed = La connexion a échoué. Rien n’est perdu : essayez encore.
code-answer-malformed = Le serveur a donné une réponse que cette page ne comprend pas. Essayez plus tard.
code-request-timeout = Cette fois, la connexion était trop lente. Rien n’est perdu : essayez encore.
code-server-busy = Le serveur est occupé. Essayez à nouveau dans un moment.
code-server-error = Le serveur a eu une panne. Essayez plus tard.
code-storage-full = Le serveur n’a plus de place. Essayez plus tard.
code-other = Cela n’a pas marché ({ $code }). Essayez encore, maintenant ou plus tard.

## Questions

confirm-cancel = Annuler

## Codename words

words-label = Votre nom de code, { $count } mots
words-hint = Vous pouvez coller tous les mots dans la première case.
words-word = Mot { $number }

## Languages that are offered, for browsers that have no names for them

language-bo = tibétain

## Regions of the United Nations (M49), for browsers that have no names for them

region-001 = le monde entier
region-002 = Afrique
region-003 = Amérique du Nord
region-005 = Amérique du Sud
region-009 = Océanie
region-011 = Afrique occidentale
region-013 = Amérique centrale
region-014 = Afrique orientale
region-015 = Afrique septentrionale
region-017 = Afrique centrale
region-018 = Afrique australe
region-019 = Amériques
region-021 = Amérique septentrionale
region-029 = Caraïbes
region-030 = Asie de l’Est
region-034 = Asie du Sud
region-035 = Asie du Sud-Est
region-039 = Europe du Sud
region-053 = Australasie
region-054 = Mélanésie
region-057 = Micronésie
region-061 = Polynésie
region-142 = Asie
region-143 = Asie centrale
region-145 = Asie de l’Ouest
region-150 = Europe
region-151 = Europe de l’Est
region-154 = Europe du Nord
region-155 = Europe de l’Ouest
region-202 = Afrique subsaharienne
region-419 = Amérique latine

### The guide: a page to read without reporting anything, also without JavaScript. Its facts come from the fact base (guide.json in other languages).

guide-title = Aide et sécurité
guide-lede = Ce que vous pouvez faire, et qui pourrait vous aider. Vous pouvez lire tout ceci sans écrire à personne. Une fois cette page chargée, vous pouvez la lire sans connexion.
guide-you = Sur cette page, « vous » désigne la personne en danger : vous, ou la personne pour qui vous écrivez.
guide-contents = Sur cette page
guide-now = Si vous êtes en danger maintenant
guide-now-place = Si vous le pouvez, allez dans un endroit plus sûr, où vous serez avec d’autres personnes.
guide-now-somebody = Dites à une personne de confiance où vous êtes, et quand elle aura à nouveau de vos nouvelles.
guide-now-police = Si appeler la police ou une ambulance est sûr pour vous, appelez-les d’abord.
guide-now-call = Les organisations nommées ci-dessous répondent à toute heure. Un numéro a pu changer depuis la date indiquée à côté : appelez quand même, et si personne ne répond, essayez le suivant. Un appel de votre propre téléphone peut être vu et écouté : prenez-en un autre si vous le pouvez.
guide-before = Avant de voyager ou de parler
guide-risks = À quoi penser avant d’accepter quoi que ce soit
guide-risks-about = Personne ne peut utiliser votre cas sans votre accord. Prenez votre temps. Voici des dangers que d’autres ont rencontrés.
guide-addresses = À propos des adresses de cette page
guide-addresses-old = Les adresses changent. Pour chacune, il est dit quand elle a été vue pour la dernière fois. Regardez la page de l’organisation elle-même avant d’en utiliser une.
guide-addresses-mail = D’autres peuvent lire les e-mails ordinaires. N’envoyez ni noms, ni lieux, ni fichiers avant qu’on vous ait proposé un moyen sûr.
guide-funds = Argent et aide d’urgence
guide-funds-about = Des fonds qui paient un lieu plus sûr, un médecin, un avocat ou des appareils plus sûrs. La plupart veulent que vous les contactiez vous-même, ou par une organisation qui vous connaît.
guide-organisations = Organisations qui se tiennent aux côtés des gens
guide-organisations-about = Elles conseillent, font connaître un cas, ou accompagnent les personnes menacées.
guide-embassies = Ambassades et États
guide-embassies-about = Certains États ont promis d’aider les personnes qui défendent les droits humains. Si l’on vous voit à une ambassade, cela peut être un danger en soi.
guide-un = Les Nations Unies
guide-un-about = Leurs bureaux peuvent demander à un État de cesser, et peuvent consigner ce qui s’est passé. Aucun d’eux ne peut vous protéger physiquement.
guide-americas = Les Amériques
guide-americas-about = La Commission interaméricaine des droits de l’homme, pour les États de l’Organisation des États américains.
guide-africa = L’Afrique
guide-africa-about = La Commission africaine des droits de l’homme et des peuples, pour les États de l’Union africaine.
guide-europe = L’Europe
guide-europe-about = Le Conseil de l’Europe, sa Cour, et l’Organisation pour la sécurité et la coopération en Europe.
guide-elsewhere = L’Asie, le Pacifique et le Moyen-Orient
guide-elsewhere-about = Nous n’y connaissons aucun organisme régional des droits de l’homme qui traite de tels cas. Il reste les Nations Unies, ainsi que les fonds, les organisations et les ambassades de cette page. Pour les États d’Asie centrale et pour la Mongolie, voyez aussi l’Europe : ils participent à l’Organisation pour la sécurité et la coopération en Europe.
guide-tools = Formulaires et outils
guide-tools-about = Des choses qui aident à s’adresser aux instances ci-dessus.
guide-check-first = Personne n’a pu confirmer récemment que cela marche encore. Demandez à quelqu’un qui le sait avant d’y compter.
guide-can = Ce que cela peut faire
guide-applies = Dans quels cas
guide-first = Ce qu’il faut savoir d’abord
guide-expect = À quoi s’attendre
guide-languages = Langues : { $languages }.
guide-email = E-mail
guide-email-copy = E-mail, pour une copie
guide-page = Page
guide-form = Formulaire
guide-phone = Téléphone
guide-fax = Fax
guide-post = Courrier
guide-route = À qui demander
# $date: a day, or a month or a year where no more is known, in words
guide-seen = Dernière mention sur sa propre page : { $date }.
guide-unconfirmed = Dernière mention trouvée : { $date }.
guide-old = C’était il y a plus d’un an : cela a pu changer.
# $name: a place that stands above
guide-same-number = Son téléphone est le même que celui de « { $name } ». Qui a appelé là-bas n’a pas besoin d’appeler ici.
guide-no-number = Nous ne connaissons pas de numéro de téléphone. Leur page dit comment les joindre.
guide-first-page = Vers la première page

## Places that answers lead to, when somebody asks for them

places-lede = Chacune de ces adresses est là pour que vous y réfléchissiez. On n’a parlé de vous à aucune d’elles, et rien ne leur est envoyé sans votre accord, sauf ce que vous leur écrivez vous-même. L’organisation qui lit votre signalement peut vous en dire plus.
places-by-answers = La liste a été faite sur cette page à partir de vos réponses jusqu’ici. Elle change quand vous répondez à plus de questions.
places-no-answers = Vous n’avez encore rien répondu qui permette de faire une telle liste. L’État, ce dont vous avez besoin et le temps qui reste en disent le plus.
places-help = Aide pour les personnes
places-speak = Qui peut parler à un État, ou consigner ce qui s’est passé
places-no-region = Pour l’État que vous avez indiqué, nous ne connaissons aucun organisme régional des droits de l’homme qui traite de tels cas. Il reste les Nations Unies, ainsi que les fonds, les organisations et les ambassades du guide.
places-fit = Celles-ci correspondent à vos réponses
places-may = Celles-ci pourraient convenir
places-guide = Le guide entier, avec toutes les adresses (s’ouvre dans un autre onglet)

### The page at every address where there is nothing. No script ever loads these texts.

nowhere-title = Il n’y a rien à cette adresse
nowhere-text = Une lettre n’est peut-être pas la bonne, ou une partie manque. Rien n’a été envoyé.
nowhere-address = Pour trouver la bonne adresse
nowhere-address-card = Si l’organisation vous a donné une carte ou un dépliant, comparez l’adresse avec celle qui y figure, lettre par lettre.
nowhere-address-link = Si vous avez suivi un lien, il a peut-être été coupé, ou ce à quoi il menait n’existe plus.
nowhere-address-ask = Si cela n’aide pas, commencez par la première page. Ou demandez l’adresse à l’organisation, d’une manière qui est sûre pour vous.

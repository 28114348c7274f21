### The page at every address where there is nothing. No script ever loads these texts.

nowhere-title = Não há nada neste endereço
nowhere-text = Pode haver uma letra errada, ou faltar uma parte. Nada foi enviado.
nowhere-address = Para encontrar o endereço certo
nowhere-address-card = Se a organização lhe deu um cartão ou um folheto, compare o endereço com o que está lá, letra por letra.
nowhere-address-link = Se seguiu um link, ele pode estar cortado, ou aquilo a que levava já não existe.
nowhere-address-ask = Se isso não ajudar, comece pela primeira página. Ou peça o endereço à organização, de um modo que seja seguro para você.

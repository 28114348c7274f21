### The page at every address where there is nothing. No script ever loads these texts.

nowhere-title = En esta dirección no hay nada
nowhere-text = Puede que una letra esté mal, o que falte una parte. No se ha enviado nada.
nowhere-address = Para encontrar la dirección correcta
nowhere-address-card = Si la organización le dio una tarjeta o un folleto, compare la dirección con la que figura allí, letra por letra.
nowhere-address-link = Si siguió un enlace, puede que esté cortado, o que aquello a lo que llevaba ya no exista.
nowhere-address-ask = Si eso no ayuda, empiece por la primera página. O pida la dirección a la organización, de un modo que sea seguro para usted.

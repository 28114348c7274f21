### The portal: for the person who reports. They may be afraid, tired, watched, and reading in a second language.

portal-title = Amparo
# The title of the window. Others see it in lists of windows: it must not say what this is about.
title-part-1 = Parte 1 – Amparo
title-part-2 = Parte 2 – Amparo
title-part-3 = Parte 3 – Amparo
title-part-4 = Parte 4 – Amparo
title-part-5 = Parte 5 – Amparo
title-part-6 = Parte 6 – Amparo
title-reading = Lectura – Amparo
title-wait = Un momento – Amparo
title-trouble = Un problema – Amparo

## Everywhere

back = Atrás
go-on = Seguir
try-again = Volver a intentar
start-page = Ir a la primera página
leave = Salir de aquí
languages = Idiomas de esta página
language-wait = Se están cargando los textos de la página en el otro idioma. Lo que usted ha escrito sigue aquí.
language-failed = No se pudo cargar el otro idioma, y no ha cambiado nada. Puede volver a intentarlo.
# At the picker, before a link to the English page.
review-note = Este texto aún no lo han revisado personas que hablan este idioma. Si algo no está claro, mire el inglés.
step-of = Paso { $step } de { $steps }
nothing-sent = No se ha enviado nada.
nothing-filed = No se ha presentado nada. Nadie puede leer lo que se había enviado hasta ahora, y se borrará.

## The first page

# Takes the place of “The two buttons above work once…”.
doors-open = Todo listo. No se envía nada hasta que usted lo diga.
doors-unsealed = No escriba nada aquí: desde aquí no se puede sellar nada.
doors-detour = No escriba nada aquí: use la dirección onion misma.

## What the page can see of how safe it is to use it here. It says what something looks like, never more than it can know.

safety-onion = Llegó por la dirección onion, con lo que parece ser Tor Browser
safety-onion-text = Su red puede ver que usa Tor, pero difícilmente qué sitio visita.
safety-onion-other = Llegó por la dirección onion, pero esto no parece ser Tor Browser
safety-onion-other-text = Otros navegadores pueden revelar de usted más de lo que imagina. Si puede, abra esta dirección en Tor Browser.
safety-onion-phone = En un iPhone, lo mejor que hay es Onion Browser.
safety-proxy = Esto parece un desvío por un servidor ajeno
safety-proxy-text = Quien lo lleva puede ver que está aquí, leer lo que escribe y cambiar esta página. No escriba nada aquí.
safety-proxy-do = Abra Tor Browser y vaya a la dirección onion misma. Su nombre termina en «.onion», sin nada detrás.
safety-open = Llegó por la web abierta
safety-open-text = Su proveedor de internet, y quien vigile su red, pueden ver que visita este sitio. No pueden leer lo que escribe.
safety-open-plain = Esta página llegó sin cifrar. Su proveedor de internet, y quien vigile una red en el camino, pueden ver esta visita. Pueden leer esta página y cambiarla, también para que les envíe lo que usted escribe. No escriba nada aquí.
safety-open-tor = Si esto es Tor Browser, su red no puede ver que visita este sitio; con cualquier otro navegador, sí puede. La dirección onion es más segura todavía: no hay en el camino nadie de fuera de Tor.
safety-open-do = Es más seguro con Tor Browser y esta dirección onion. Compárela con la que la organización da en papel o en su propio sitio:
safety-open-ask = Es más seguro con Tor Browser. Este sitio no dice que tenga una dirección onion.
safety-open-short = Otros en su red pueden ver que visita este sitio. Tor Browser lo oculta: vea la primera página.
safety-own = Esta página viene de este mismo dispositivo
safety-own-text = Es para practicar, o para quienes llevan el servidor.
safety-standard = El nivel de seguridad parece ser «Estándar» (“Standard”)
safety-standard-text = «Más seguro» (“Safer”) protege mejor contra ataques a su navegador, y aquí todo funciona con él.
safety-safer = El nivel de seguridad parece ser «Más seguro» (“Safer”)
safety-safer-text = Es lo que aconsejamos. Aquí todo funciona con él.
safety-safest = El nivel de seguridad parece ser «El más seguro» (“Safest”), con los scripts permitidos para este sitio
safety-safest-text = Aquí todo funciona con él, mientras deje los scripts permitidos.
safety-unclear = Desde aquí no se puede saber el nivel de seguridad
safety-unclear-text = Aconsejamos «Más seguro» (“Safer”). Aquí todo funciona con él.
safety-level-how = En Tor Browser: anote primero la dirección de esta página. Abra el escudo junto a la barra de direcciones, elija «Ajustes» (“Settings”), después «Cambiar» (“Change”), y elija «Más seguro» (“Safer”). En un teléfono: el menú (tres puntos), después «Ajustes» (“Settings”), después «Nivel de seguridad» (“Security level”). El navegador puede reiniciarse y cerrar todas las páginas: abra entonces esta dirección otra vez, antes de escribir.
safety-unsealed = Desde aquí no se puede sellar ni enviar nada
safety-unsealed-text = Esta página llegó sin cifrar, y en páginas así su navegador no deja sellar nada. Abra la dirección onion en Tor Browser, o una dirección que empiece por «https».
safety-honest = Esta página solo puede mirar la dirección y unas pocas señales del navegador. Esas señales pueden engañar, y la página no puede ver quién vigila su dispositivo.

## When it does not work

preparing-title = Preparando
preparing-text = Se están cargando las herramientas que sellan sus palabras. Con una conexión lenta puede tardar unos minutos.
unreachable-title = El servidor no respondió
unavailable-title = Desde aquí, esta página no puede enviar nada
unavailable-kept = Lo que escribió sigue aquí. Se pierde si vuelve a cargar esta página, la cierra o sale de ella: primero vuelva a intentarlo.
unavailable-kept-return = Vuelva a intentarlo y escriba otra vez su nombre en clave. Después elija otra vez lo que estaba haciendo, por ejemplo «Responder o escribir más»: su texto está ahí.
unavailable-first = Primero vuelva a intentarlo.
unavailable-text = Si eso no ayuda:
unavailable-tor = Use un Tor Browser actual y vuelva a cargar esta página.
unavailable-level = En Tor Browser, ponga el nivel de seguridad en «Más seguro» (“Safer”) o «Estándar» (“Standard”). Lo encuentra en el escudo junto a la barra de direcciones, en «Ajustes» (“Settings”). En un teléfono: el menú (tres puntos), después «Ajustes» (“Settings”), después «Nivel de seguridad» (“Security level”).
unavailable-address = Abra la dirección onion de este sitio en Tor Browser, o una dirección que empiece por «https». Si no tiene ninguna, pídala a la organización.
code-browser-not-secure = Esta página llegó sin cifrar, y en páginas así su navegador no deja sellar nada. No escriba nada aquí.
code-browser-no-crypto = Este navegador no puede sellar nada.
code-browser-no-worker = Este navegador no deja que la página ponga en marcha la parte que sella.
code-engine-failed = La parte que sella no se cargó, o se detuvo.
code-page-failed = Esta página se detuvo por un fallo de la propia página.
code-directory-changed = El servidor dice ahora que es otro servidor. Por la seguridad de usted, no se le envía nada. Vuelva a cargar la página.

## Choosing the organisation

choose-title = ¿Quién debe leer su denuncia?
choose-title-one = Quién leerá su denuncia
choose-text = Solo la que usted elija puede leerla.
choose-this = Enviar a { $name }
choose-missing = Elija una organización.
choose-gone = La organización que eligió no puede recibir denuncias hoy. Nada de lo que escribió se ha perdido, y solo irá a otra organización si usted la elige.
choose-nobody = Hoy ninguna organización puede recibir denuncias
choose-nobody-text = Ahora no se puede enviar nada; por favor, no escriba aquí su denuncia. Vuelva a intentarlo dentro de unos días, o pida a la organización otro modo seguro de comunicarse con ella. Si la fecha de este dispositivo está mal, corríjala y vuelva a cargar la página.
refused-title = Hoy no se puede elegir
refused-forged =
    { $count ->
        [one] En la lista hay otra organización, pero sus papeles no son auténticos. No se fíe de ella.
       *[other] En la lista hay otras { $count } organizaciones, pero sus papeles no son auténticos. No se fíe de ellas.
    }
code-card-signature = Sus papeles no son auténticos. No se fíe de ella.
code-card-other-organisation = Sus papeles son de otra organización. No se fíe de ella.
code-card-expired = Sus papeles han caducado. No se le puede enviar nada hasta que los renueve.
code-card-no-key-for-today = Hoy no está preparada para recibir nada. Si la fecha de este dispositivo está mal, corríjala y vuelva a cargar la página.
code-card-not-pinned = No pertenece a este sitio. No se fíe de ella.
code-organisation-unknown = La organización ya no está aquí. No se le puede enviar nada.

## Writing

write-title = ¿Qué pasó?
write-help = Escriba lo que pueda, en sus propias palabras y en cualquier idioma. Si la organización no lee ese idioma, necesita primero una traducción, y eso lleva más tiempo. No tiene que estar completo: más tarde puede añadir algo con su nombre en clave.
later-digits = Hasta que haya una respuesta, y otra vez cuando no quede ninguna, además del nombre en clave necesita 60 cifras: la huella de la organización. Recibe las dos cosas después de enviar.
write-label = Su denuncia
write-kept = Lo que escribe se queda solo en esta página. Desaparece cuando la cierra o sale de ella. El botón «Atrás» de su navegador también sale de ella: use el botón «Atrás» de la propia página.
missing-questions = No se pudieron cargar las preguntas sobre lo que pasó.
missing-questions-loading = Se están cargando las preguntas sobre lo que pasó.
missing-questions-send = Puede enviar su denuncia sin ellas.
missing-consent = Faltan también las preguntas sobre qué se puede hacer con su denuncia. Mientras no se le pregunte, no hay acuerdo para nada.
language-label = Idioma de su texto
language-other = Otro idioma
text-hint = Qué pasó, a quién, dónde y cuándo. Quién lo hizo, si lo sabe. Qué teme y qué necesita.
text-room = Espacio que queda: { $left }
text-over = Sobran { $over }
text-cleaned = Algunos caracteres invisibles no se pueden enviar. Se quitaron; sus palabras están como estaban.
problem-nothing-written = Todavía no hay nada que enviar. Escriba algo o añada un archivo.
problem-text-too-long = El texto es demasiado largo. Acórtelo o ponga una parte en un archivo.
problem-answer-too-long = Una de sus respuestas es demasiado larga. Acórtela o ponga una parte en un archivo.
problem-letter-too-large = Todo junto es demasiado para una denuncia. Acorte su texto o una respuesta, o ponga una parte en un archivo.
problem-files-too-large = Los archivos son demasiado grandes juntos. Quite algunos y envíelos más tarde con su nombre en clave.
problem-files-being-looked-at = Todavía se están examinando algunos archivos. Espere un momento o quítelos.
problem-files-need-choice = De algunos archivos no hay copia limpia. Diga de cada uno si se debe enviar tal como está, o quítelo.
problem-files-too-many = Son demasiados archivos: el máximo es 1000. Quite algunos y envíelos más tarde con su nombre en clave.

## Files

attach-title = ¿Tiene archivos que añadir?
attach-help = Fotos, vídeos, sonido, documentos: todo lo que muestre lo que pasó. También puede añadir archivos más tarde con su nombre en clave.
attach-skip = Seguir sin archivos
files-folders =
    { $count ->
        [one] No se incluyó una carpeta. Ábrala y elija los archivos que contiene.
       *[other] No se incluyeron { $count } carpetas. Ábralas y elija los archivos que contienen.
    }

## Last look

check-title = ¿Es esto lo que quiere enviar?
check-help = Mírelo una vez más. Después de enviarlo, no se puede hacer volver, pero puede añadir algo.
check-to = Para
check-text = Su texto
check-files = Sus archivos
check-no-text = Todavía no ha escrito nada con sus propias palabras. Puede enviarla así: la organización recibe entonces solo lo que figura abajo, y quizá tenga que preguntarle qué ocurrió.
check-no-files = No añadió archivos.
check-change-to = Elegir otra
check-change-text = Cambiar el texto
check-change-language = Cambiar el idioma
check-change-files = Cambiar los archivos
check-return = Revisar y enviar
check-send-hint = Su denuncia se sella en este dispositivo y después se envía. Recibirá su nombre en clave cuando haya llegado. Tenga a mano papel y algo para escribir.
check-send = Sellar y enviar

## Sending

sending-title = Enviando
sending-title-halted = El envío está parado
sending-starting = Se está pidiendo sitio al servidor.
sending-sending = Se está sellando y enviando.
sending-waiting = Falló la conexión. La página espera un momento y vuelve a intentarlo.
sending-paused = En pausa. Lo que ha llegado se guarda para usted.
sending-stalled = La conexión sigue fallando.
sending-stalled-title = Lo que ha llegado se guarda para usted
sending-finishing = Han llegado todos los archivos. Se está enviando la carta sellada.
sending-spoken = Ha llegado el { $percent } por ciento.
sending-progress = Sus archivos: recibidos y confirmados
sending-padded = Es más que sus archivos solos: se añaden bytes de más para que nadie pueda saber su tamaño verdadero.
sending-keep-open = Deje abierta esta página hasta que diga que puede salir.
sending-close-nothing = Si la cierra ahora, no se presenta nada: su carta va al final, y sin ella nada cuenta.
sending-close-report = Si la cierra ahora, es posible que su denuncia ya haya llegado: primero anote las palabras de abajo.
sending-close-later = Si la cierra ahora, es posible que su mensaje ya haya llegado, y esta página no puede decírselo.
sending-pause = Pausar
sending-resume = Seguir enviando
sending-stop = Dejar de enviar
sending-stop-heading = ¿Dejar de enviar?
sending-stop-text = Lo que se ha enviado hasta ahora se borrará y no se presentará nada. Lo que escribió sigue en esta página.
sending-stop-late = Es posible que ya haya llegado, y entonces se queda allí. Lo que escribió sigue en esta página.
unfiled-title = No se envió
unfiled-maybe = Es posible que haya llegado
unfiled-why = Falta la respuesta del servidor
unfiled-maybe-text = La carta iba de camino cuando se paró el envío, y desde aquí no podemos ver si llegó. Puede enviarla otra vez: recibirla dos veces no hace daño.
unfiled-earlier = Esta vez no se presentó nada. La vez anterior, es posible que haya llegado.
in-doubt-title = Un nombre en clave, por si su denuncia llegó
in-doubt-earlier = Conserve también este nombre en clave
in-doubt-paper = Anote estas palabras en papel, en este orden. Desaparecen cuando se cierra esta página, se sale de ella o se vuelve a cargar.
in-doubt-use = Si la denuncia llegó, son el camino a su respuesta: vuelva aquí dentro de unos días y elija «Tengo un nombre en clave».
in-doubt-again = Una denuncia que envía otra vez tiene otras palabras: conserve entonces las dos series.
in-doubt-try = Intento { $number }
unfiled-kept = Lo que escribió sigue en esta página, hasta que salga de ella.
unfiled-back = Revisarlo y enviar otra vez
unfiled-files = Elegir los archivos otra vez
code-evidence-changed = Este archivo se cambió, se movió o se borró mientras se enviaba. Elíjalo otra vez. El envío empieza entonces desde el principio:
code-evidence-too-large = Los archivos son demasiado grandes juntos. Quite algunos y envíelos más tarde con su nombre en clave.
code-letter-too-large = El texto es demasiado largo. Acórtelo o ponga una parte en un archivo.
code-sending-stopped = Se dejó de enviar, como usted pidió.
code-receipt-not-verified = El servidor respondió, pero su recibo no es auténtico.
code-submission-unknown = El servidor ha olvidado lo que se había enviado hasta ahora. Envíelo otra vez.

## Codename

codename-title = Anote su nombre en clave
codename-arrived = Su denuncia ha llegado.
codename-what = Estas 12 palabras son su único camino para volver a ella:
codename-words = Sus 12 palabras
codename-also = Para hacer algo más que leer, hasta que haya una respuesta, y otra vez cuando no quede ninguna, necesita también 60 cifras: la huella de la organización, más abajo en esta página.
codename-keep = Cómo guardarlo
codename-keep-paper = Anote ahora todas las palabras en papel, en este orden. Puede volver a verlas hasta que haya comprobado su papel; después, nadie puede mostrarlas. Bastan las cuatro primeras letras de cada una.
codename-english = Son palabras inglesas, de izquierda a derecha. No hace falta entenderlas: cópielas letra por letra.
codename-keep-use = Con ellas puede leer la respuesta. Mientras haya alguna, también puede añadir algo o retirar su acuerdo. Conserve una respuesta o anote las 60 cifras: las respuestas se borran a los 180 días.
codename-keep-photo = No haga fotos ni capturas de pantalla de las palabras, ni las guarde en un archivo: los dispositivos se revisan y se copian.
codename-keep-learn = Lo más seguro, si puede, es aprendérselas de memoria: haga con ellas una historia corta. Esconda el papel lejos de este dispositivo y no escriba en él qué es.
codename-keep-lost = Nadie puede dárselo otra vez: ni la organización ni este servidor.
codename-keep-found = Quien encuentre el papel puede leer lo que le respondan a usted. Escóndalo, o apréndase las palabras y destrúyalo.
paper-title = Imprimir las palabras en una tarjeta
paper-text = En la tarjeta están las 12 palabras numeradas y nada más: ningún nombre y nada que diga para qué son.
paper-risk = Use solo una impresora de la que se fíe. Las impresoras y las copisterías pueden guardar lo que imprimen, y la lista de lo impreso muestra que algo se imprimió. En la ventana de impresión, quite los encabezados y pies de página: mostrarían la dirección de esta página.
paper-day = Imprimir también el día de volver: { $day }
paper-digits = Imprimir también las 60 cifras de la huella
paper-digits-risk = Estas cifras son públicas: quien las busque encuentra la organización. Es más seguro guardarlas en un papel distinto del de las palabras.
paper-print = Imprimir la tarjeta
codename-written = Ya lo anoté
confirm-title = Compruebe su papel
confirm-text = Escriba estas dos palabras de su papel. Así sabe con seguridad que podrá volver.
confirm-label = Dos de sus palabras
confirm-check = Comprobar
confirm-again = Mostrar otra vez las palabras
confirm-wrong = Al menos una de estas palabras no es la correcta. Mire su papel, o mire otra vez las palabras.
filed-title = Ya está todo hecho
filed-safe = Enviado. Puede cerrar esta página sin peligro.
filed-safe-text = Al cerrar esta página se olvida todo lo que escribió aquí.
filed-next = Qué viene ahora
come-back-day = Vuelva hacia el { $day }.
come-back-why =
    { $count ->
        [one] La organización promete revisar los mensajes y responder todos los días.
       *[other] La organización promete revisar los mensajes y responder en un plazo de { $count } días.
    }
filed-next-return = Vuelva a esta dirección y elija «Tengo un nombre en clave». Anote la dirección, aparte de las palabras. Recuerde el día; en este dispositivo nada lo recuerda por usted.
filed-next-days = Vuelva en días y a horas diferentes, desde un lugar donde se sienta a salvo.
filed-next-draft = Si guardó en este dispositivo notas o copias de lo que envió, piense si allí están a salvo.
filed-compare = Para cuando vuelva: la huella de la organización
filed-compare-again = Si no las ha anotado: las 60 cifras
filed-compare-text = Hasta que haya una respuesta, la necesita para escribir otra vez, para retirar su acuerdo o para pedir que se borre todo. La necesita de nuevo cuando se hayan borrado todas las respuestas, por usted o a los 180 días. Muestra que es la misma organización. Es pública: averigüe dónde la ha impreso la organización, o anote todas estas cifras.
receipt-title = Un recibo, si necesita una prueba
receipt-text = El servidor ha firmado que recibió una denuncia sellada para esta organización el { $day }. El recibo no dice nada de lo que usted escribió.
receipt-warning = No lo necesita para volver. Un archivo en este dispositivo se puede encontrar, y muestra que estuvo aquí. Guárdelo solo si necesita una prueba y tiene un lugar seguro para él.
receipt-save = Guardar el recibo
receipt-saved = Se pidió a su navegador que lo guarde como «{ $name }». Mire en sus descargas si está: esta página no puede saberlo.

## Coming back

enter-title = Escriba su nombre en clave
enter-help = Bastan las cuatro primeras letras de cada palabra. Lo que escribe no sale de este dispositivo.
enter-english = Si sus palabras son inglesas, escríbalas letra por letra. Siga los números: la palabra 1 va en la casilla 1.
enter-none = Hoy no se pueden leer desde aquí los mensajes de ninguna organización. Vuelva a intentarlo dentro de unos días. Si la fecha de este dispositivo está mal, corríjala y vuelva a cargar la página.
enter-organisation = ¿A qué organización escribió?
enter-unknown = No lo recuerdo
enter-open = Abrir mis mensajes
enter-busy = Buscando mensajes.
enter-unknown-word = La palabra { $box } no está en ninguna lista de palabras. Compárela con su papel.
enter-near = La palabra { $box } no está en ninguna lista de palabras. ¿Quería escribir una de estas?
enter-use-word = Palabra { $box }: { $word }
repairs-title = Qué se podría cambiar
repairs-text = Con uno de estos cambios, las palabras encajan. Varios encajan por casualidad, y puede que no sea ninguno de ellos: compare con su papel antes de elegir uno.
repairs-swapped = Intercambiar las palabras { $first } y { $second }
repairs-mistyped = Cambiar la palabra { $box } por «{ $word }»
taken-title = Se cambió en las casillas
taken-swapped = Las palabras { $first } y { $second } han cambiado de lugar.
taken-mistyped = La palabra { $box } es ahora «{ $word }». Usted había escrito «{ $before }».
taken-text = Puede ser una casualidad. Todavía no se ha abierto nada: compare todas las palabras con su papel y después abra sus mensajes.
taken-put-back = Dejarlo como estaba
check-receipt-door = Comprobar un recibo guardado
check-receipt-title = Comprobar un recibo
check-receipt-help = Elija el recibo que guardó. No sale de este dispositivo. Para esto no necesita nombre en clave.
check-receipt-choose = Elegir el recibo
check-receipt-nothing = No prueba nada
check-receipt-genuine = El recibo es auténtico
check-receipt-ours = Lo firmó este servidor.
check-receipt-other = Lo firmó un servidor, y no es este.
check-receipt-day = Día, según el reloj del servidor
check-receipt-for = Enviado a
check-receipt-unlisted = Una organización que hoy no está en la lista de aquí
check-receipt-number = Número de lo que se envió
check-receipt-proves = Lo que prueba
check-receipt-proves-text = Algo sellado para esta organización, exactamente lo que nombra el recibo, estaba en el servidor cuando este firmó.
check-receipt-not = Lo que no prueba
check-receipt-not-content = Qué dice, o quién lo escribió: el servidor no puede saberlo.
check-receipt-not-read = Que alguien lo haya recogido o leído.
check-receipt-not-day = Que el día sea verdadero: solo lo dice el servidor.
code-receipt-malformed = Este archivo no es un recibo, o se ha cambiado. Elija el recibo tal como se guardó.
code-receipt-unreadable = Este archivo no se puede leer. Vea si sigue en su lugar y elíjalo otra vez.
code-codename-words = Escriba las 12 palabras.
code-codename-checksum = Una de las palabras no es correcta, o dos han cambiado de lugar. Compárelas con su papel.
code-mailbox-nowhere = Ninguna organización tiene un mensaje verificado para este nombre en clave. Si elige su organización, puede escribirle.
code-mailbox-unreadable = Los mensajes de esta organización no se pueden comprobar hoy, y por eso no se muestran. Mire si la fecha de este dispositivo es correcta. Si lo es, vuelva a intentarlo dentro de unos días.
code-mailbox-closed = Sus mensajes están cerrados. Escriba otra vez su nombre en clave.

## Messages

mailbox-title = Sus mensajes
mailbox-from = De:
mailbox-empty = No se muestra ninguna respuesta
mailbox-empty-soon = O bien todavía no hay respuesta.
mailbox-empty-words = O bien no son exactamente sus palabras: más o menos una vez de cada dieciséis, una palabra equivocada no se nota. Nadie puede distinguir eso de un buzón vacío, ni esta página ni el servidor. Compare cada palabra con su papel.
mailbox-empty-organisation = Compruebe también que eligió la organización correcta.
mailbox-check-words = Volver a las palabras
mailbox-unread =
    { $count ->
        [one] 1 mensaje es nuevo
       *[other] { $count } mensajes son nuevos
    }
mailbox-read-forgotten = Esta página olvida lo que usted ha leído cuando sale de ella. Si borra lo que ha leído, cuando vuelva solo estará aquí lo nuevo. Conserve una respuesta o anote las 60 cifras de arriba: necesita una de las dos cosas para escribir otra vez. A los 180 días, las respuestas se borran.
mailbox-own-letters = Lo que usted envió no se muestra aquí, solo las respuestas: está sellado, y solo la organización puede abrirlo.
mailbox-row-broken = Faltan mensajes, o no están probados
mailbox-row-missing = Faltan: { $numbers }.
mailbox-row-unverified = No está probado que sean de la organización: { $numbers }.
mailbox-row-what = Lo que abajo está verificado es de todos modos de la organización. Dígale qué números tiene, y no haga nada que dependa de un mensaje que no puede ver.
mailbox-busy = Un momento.
mailbox-nothing-new = No ha llegado nada desde la última vez que miró.
mailbox-something-new = Hay un mensaje nuevo.
mailbox-erased = El mensaje se ha borrado.
mailbox-draft-kept = Lo que había escrito antes sigue aquí: elija «Responder o escribir más», «Cambiar con qué está de acuerdo» o «Pedir que se borre todo».
mailbox-unconfirmed = Algo que envió desde aquí no tiene recibo: puede que no haya llegado. Se puede enviar otra vez: elija «Responder o escribir más», «Cambiar con qué está de acuerdo» o «Pedir que se borre todo».
mailbox-refresh = Buscar mensajes nuevos
mailbox-write = Responder o escribir más
mailbox-files = Añadir archivos
mailbox-erasure = Pedir que se borre todo
mailbox-withdraw = Cambiar con qué está de acuerdo
mailbox-close = Cerrar y olvidar
close-heading = ¿Cerrar y olvidar?
close-text = Lo que no ha enviado, y lo que aún no tiene recibo, desaparece entonces de esta página para siempre.
close-codenames = Lo que aún no tiene recibo desaparece entonces de esta página para siempre, y también un nombre en clave que puede ser el camino a una respuesta. Anótelo antes.
close-confirm = Cerrar y olvidar
close-stay = Seguir en esta página
mailbox-read-only = Hoy puede leer, pero no escribir
message-number = Mensaje { $number }
message-verified = Verificado: es de la organización
message-verified-day = Firmado el { $day } con la clave de { $name }. Su huella está arriba.
message-new = Nuevo
message-read = Leído
message-mark-read = Ya lo leí
message-mark-read-number = Ya lo leí: mensaje { $number }
message-unverified = No verificado
message-unverified-text = Aquí hay algo que no prueba que venga de la organización. No se muestra. No haga nada de lo que alguien le diga sobre ello.
message-deleted = Este mensaje se ha borrado.
message-missing = Aquí falta un mensaje. Es posible que la organización lo enviara, y no ha llegado o alguien lo quitó.
message-erase = Borrar el mensaje { $number }
erase-heading = ¿Borrar el mensaje { $number }?
erase-text = Se borra del servidor para siempre. Nadie puede recuperarlo.
erase-text-last = Aquí no hay otro mensaje verificado. Cuando este ya no esté, necesita las 60 cifras de la huella para escribir otra vez, para retirar su acuerdo o para pedir que se borre todo. Consérvelo, o anote antes las cifras: están arriba en la página.
erase-confirm = Borrar
erase-keep = Conservar
compare-title = ¿Es esta su organización?
compare-why = Compare las 60 cifras de abajo con las que anotó. Aquí no hay ningún mensaje verificado que muestre que esta es la organización a la que escribió. Un mensaje borrado, por usted o a los 180 días, ya no lo muestra. Quien controle el servidor podría mostrarle otra con el mismo nombre.
compare-different = Si algo es diferente, no envíe nada desde aquí
compare-different-text = Si no tiene con qué comparar, tampoco envíe nada, ni siquiera cuando quiera retirar su acuerdo o pedir que se borre todo.
compare-wait = Vuelva atrás y espere una respuesta: un mensaje verificado prueba que es su organización. O pregunte a la organización por otro medio seguro.
compare-fingerprint = Su huella: 60 cifras, que también se pueden leer como palabras
compare-same = Lo comparé: es la misma
compare-cannot = No puedo comparar: volver
code-organisation-not-compared = Compare primero la huella de la organización.
erasure-title = Pedir que se borre todo
erasure-open = Una petición anterior enviada desde aquí no tiene recibo: puede que no haya llegado. Puede enviarla otra vez.
erasure-what = Qué pasará
erasure-people =
    { $count ->
        [one] La organización recibe su petición, sellada. Allí el caso lo borran personas, a mano; prometen revisar los mensajes todos los días.
       *[other] La organización recibe su petición, sellada. Allí el caso lo borran personas, a mano; prometen revisar los mensajes en un plazo de { $count } días.
    }
erasure-stops = En cuanto su petición les llegue, no pueden dar a nadie nada más de su caso, ni entonces ni después.
erasure-server = Cuando lo hayan hecho, este servidor borra lo que todavía tiene de su caso. Los mensajes para usted se quedan aquí hasta que usted los borre, o durante 180 días: bórrelos usted. Cuando no quede ninguno, necesita las 60 cifras de la huella para escribir otra vez.
erasure-limits = Lo que nadie puede deshacer
erasure-limits-passed = Lo que ya se dio a otros, se imprimió o se copió no vuelve. La organización solo puede pedirles que lo borren.
erasure-limits-sure = Desde aquí no puede ver si se hizo. Pueden decírselo antes de borrar; después ya no pueden responderle.
erasure-limits-help = Entonces ya no pueden ayudar con este caso. Para recibir ayuda otra vez, tendría que denunciar otra vez.
erasure-label = Por qué, si quiere decirlo
erasure-hint = No necesita ningún motivo.
erasure-send = Enviar mi petición
erasure-sure-heading = ¿Pedir que se borre todo?
erasure-sure-text = Lo que borren, nadie lo puede recuperar. Entonces ya no pueden ayudar con este caso.
erasure-sure-confirm = Sí, pedir que se borre todo
erasure-sure-keep = Ahora no
erasure-sent-title = Su petición ha llegado
erasure-sent-text = Vuelva para ver si hay una respuesta. Después borre los mensajes de aquí.
compose-to = Para:
followup-help = Esto va a la misma organización. Verá que vuelve a escribir la misma persona.
followup-label = Su mensaje
followup-answered = Volver a leer: mensaje { $number } del { $day }
followup-no-text = No escribió texto: solo se envían sus archivos.
followup-send = Sellar y enviar
followed-title = Su mensaje ha llegado
withdrawn-title = La organización verá qué retiró usted
followed-text = Su nombre en clave sigue siendo el mismo.
followed-back = Volver a sus mensajes

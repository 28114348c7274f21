### The first page, as static HTML: it is complete before, and without, any script. A script loads these texts only to change the language of that page in place.

## First page

doors-title = Denunciar amenazas y represalias de forma segura
doors-lede = Para personas amenazadas, atacadas o castigadas porque defienden los derechos humanos, o porque colaboraron con las Naciones Unidas o con otras entidades que los protegen.
door-report = Quiero denunciar
door-report-hint = Cuente a una organización lo que pasó. Añada archivos, si los tiene.
door-return = Tengo un nombre en clave
door-return-hint = Lea la respuesta, añada algo o cambie con qué está de acuerdo.
about-how = Cómo funciona
about-how-write = Usted elige una organización y escribe lo que pasó, en cualquier idioma. No tiene que dar su nombre, su correo electrónico ni su número de teléfono: puede dejar sin responder cualquier pregunta.
about-how-seal = Todo se sella en este dispositivo antes de salir de él: nadie puede leerlo por el camino.
about-how-codename = Usted recibe un nombre en clave de 12 palabras. Con él puede volver y leer la respuesta.
about-who = Quién puede leerlo
about-who-text = Solo la organización que usted elija. Lo que escribe se sella en este dispositivo, para que solo esa organización pueda abrirlo. Quienes llevan este servidor no pueden abrir lo que envía, y tampoco quien se lleve el servidor.
about-limits = Lo que nadie puede prometer
about-limits-danger = Si corre peligro ahora, vaya primero a un lugar más seguro. Esta página puede esperar.
about-limits-device = Si alguien vigila este dispositivo o esta pantalla, sellar no sirve. Use un dispositivo del que se fíe.
about-limits-network = Use Tor Browser: es gratuito, en torproject.org, y oculta a su red qué sitios visita. Aun así, otros en su red pueden ver que usa Tor, cuándo y cuánto envía.
about-limits-codename = Si pierde su nombre en clave, nadie puede devolvérselo.
about-limits-answer = Una respuesta puede tardar días. La organización hará lo que pueda, pero no puede prometer protegerle.
about-leave = Si tiene que salir deprisa
about-leave-text = Pulse «Salir de aquí», arriba, o tres veces la tecla Escape (Esc) en dos segundos. En lugar de esta página aparece una vacía, también sin conexión, y se olvida todo lo que escribió.
about-leave-stays = Lo que queda: su navegador puede recordar que estuvo aquí hasta que lo cierre. Un navegador corriente, a diferencia de Tor Browser, lo recuerda más tiempo, y también lo que abrió aquí. Quien vigila su red ha visto lo que podía ver. Otras pestañas siguen abiertas: si abrió la guía en una, ciérrela a mano.
about-leave-early = Hasta que lleguen las herramientas de esta página, o sin JavaScript, la tecla no hace nada. El botón abre una página vacía, pero con «atrás» se vuelve aquí. En ese caso, cierre la ventana.

before-title = ¿Hasta qué punto es seguro aquí?
before-tor = Use Tor Browser y la dirección onion de este sitio: su nombre termina en «.onion», sin nada detrás. Si no la tiene, pídasela a la organización.
before-level = En Tor Browser, el nivel de seguridad «Más seguro» (“Safer”) le protege mejor que «Estándar» (“Standard”), y aquí todo funciona con él. Lo encuentra en el escudo junto a la barra de direcciones, en «Ajustes» (“Settings”). En un teléfono: el menú (tres puntos), después «Ajustes» (“Settings”), después «Nivel de seguridad» (“Security level”).

## While the script is on its way, and without it

first-guide = Ayuda y seguridad: lea qué puede hacer y quién tal vez pueda ayudar
doors-wait = Los dos botones de arriba funcionan en cuanto se carga la página. Sin JavaScript, llevan a lo que puede hacer en ese caso.
no-script = Sin JavaScript
no-script-why = Sus palabras se sellan en este dispositivo, y las respuestas se abren en él. JavaScript hace las dos cosas. Sin él, aquí no se puede escribir ni leer nada, y no se ha enviado nada.
no-script-tor = En Tor Browser: anote primero la dirección de esta página. Abra el escudo junto a la barra de direcciones, elija «Ajustes» (“Settings”), después «Cambiar» (“Change”), y ponga el nivel de seguridad en «Más seguro» (“Safer”) o «Estándar» (“Standard”). En un teléfono: el menú (tres puntos), después «Ajustes» (“Settings”), después «Nivel de seguridad» (“Security level”). El navegador puede reiniciarse y cerrar todas las páginas: abra entonces esta dirección otra vez.
no-script-other = Si no puede cambiar eso, puede escribir en su propia computadora, sellar allí el archivo con un programa llamado age y enviarlo sin JavaScript. O pida a la organización otro modo seguro de comunicarse con ella.
no-script-onion = La página siguiente muestra también la dirección onion de este sitio, si la tiene.
no-script-sealed = Enviar un archivo sellado por usted

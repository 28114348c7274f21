### The pages for people without JavaScript: a file that is sealed on the device with the program age, and sent with a plain form. No script ever loads these texts.
### Names of programs and files (age, report.txt, report.age, report.tar, recipients.txt, recipients-older.txt) and everything that is typed stay as they are in every language.

## Sending a sealed file

sealed-title = Enviar un archivo sellado, sin JavaScript
sealed-lede = Usted escribe en su propia computadora, sella allí el archivo con un programa llamado age y envía el archivo sellado con esta página. Solo la organización puede abrirlo.
sealed-computer = Para esto necesita una computadora, con Linux, macOS o Windows. En un teléfono o una tableta no funciona.
sealed-easier = Hay un modo más fácil
sealed-easier-text = Con JavaScript, este sitio sella sus palabras por usted. Además recibe un nombre en clave, para poder volver y leer una respuesta. Aquí no lo recibe.
sealed-easier-how = En Tor Browser: cierre las demás pestañas, abra el escudo junto a la barra de direcciones, elija «Ajustes» (“Settings”), después «Cambiar» (“Change”), y cambie el nivel de seguridad de «El más seguro» (“Safest”) a «Más seguro» (“Safer”). En un teléfono: el menú (tres puntos), después «Ajustes» (“Settings”), después «Nivel de seguridad» (“Security level”). El navegador puede reiniciarse y cerrar todas las páginas: anote primero la dirección de esta, y abra otra vez la primera página. El nivel vale para todos los sitios que visita: vuelva a ponerlo en «El más seguro» (“Safest”) cuando termine.
sealed-easier-link = Ir a la primera página
sealed-before = Antes de empezar
sealed-before-answer = Aquí nadie puede responderle. Si quiere una respuesta, escriba en el archivo cómo comunicarse con usted de modo seguro, y cuándo. Si ningún modo es seguro, no lo escriba.
sealed-before-size = Este servidor ve lo grande que es el archivo sellado, qué día llegó y que se envió de este modo. No puede ver qué hay en él.
sealed-before-device = Lo que escribe queda en este dispositivo hasta que lo borre, y quien registre el dispositivo puede encontrarlo, o encontrar el programa age. Tails lo olvida todo cuando lo apaga.
sealed-before-long = Lleva algún tiempo, y hace falta un terminal: una ventana en la que se escriben órdenes. Si tiene que salir deprisa, cierre esta ventana y las demás.
sealed-foot = Amparo es software libre. Lo que no se selló en su dispositivo no se acepta aquí.
sealed-guide = Ayuda y seguridad: lea qué puede hacer y quién tal vez pueda ayudar

sealed-none = Hoy no se puede llegar a nadie de este modo
sealed-none-text = Ninguna organización tiene en este servidor una clave para hoy, y sin ella no se puede sellar nada. No se ha enviado nada. Vuelva mañana, o pida a la organización otro modo seguro de comunicarse con ella.
sealed-several = ¿Quién debe leerlo?
sealed-several-text = Elija una organización. Después solo ella puede abrir el archivo.

sealed-reader = Quién lo leerá

## In four steps

sealed-step-get = Paso 1: conseguir age
sealed-step-get-text = age es un programa libre que sella archivos. Abra un terminal y escriba la línea para su sistema. Quien vigile su red puede ver que lo descarga; Tails lo descarga a través de Tor.
sealed-tails = Tails, iniciado con una contraseña de administración
sealed-debian = Debian y Ubuntu
sealed-fedora = Fedora
sealed-macos = macOS, con Homebrew
sealed-windows = Windows, en PowerShell

sealed-step-save = Paso 2: guardar los destinatarios
sealed-step-save-text = Un archivo con las claves de esta organización dice a age quién puede abrir el archivo que usted sella. Hay dos: averigüe primero qué age tiene.
sealed-step-save-version = Si la respuesta es 1.3 o un número mayor, tome este. Resiste también a las computadoras que se esperan en el futuro.
sealed-step-save-new = Guardar recipients.txt
sealed-step-save-older-text = Si el número es menor, tome este.
sealed-step-save-older = Guardar recipients-older.txt
sealed-step-save-until = Lo que guarda sirve hasta el { $day }. Después de ese día, bórrelo y guárdelo de nuevo: puede que un archivo sellado con uno antiguo no se abra nunca.
sealed-step-save-today = Lo que guarda sirve solo hoy, { $day }. Mañana, bórrelo y guárdelo de nuevo: puede que un archivo sellado con uno antiguo no se abra nunca.
sealed-as-text = Lo mismo como texto y como código para una cámara
sealed-as-text-hint = Si no puede guardar un archivo, ponga su texto en uno al que llame recipients.txt, o recipients-older.txt para un age más antiguo.
sealed-as-text-new = Para age 1.3 o mayor
sealed-as-picture = Lo mismo como código para una cámara, uno por cada línea. Es grande: haga que llene la imagen y no mueva la cámara.
sealed-as-text-older = Para un age más antiguo
sealed-as-picture-older = Los destinatarios para un age más antiguo, como código para una cámara.

sealed-step-seal = Paso 3: escribir y sellar
sealed-step-seal-write = Escriba con un editor de texto sencillo y guárdelo como report.txt, en el mismo lugar que los destinatarios.
sealed-step-seal-what = Escriba qué pasó, quién está en peligro y, si es seguro, cómo comunicarse con usted. Escriba también qué se puede hacer con ello: a quién puede comunicarlo la organización, y si con su nombre. No comunica nada a otros si usted no está de acuerdo.
sealed-step-seal-go = Vaya a ese lugar en el terminal. Muchas veces es este. En Linux en otro idioma la carpeta tiene otro nombre, y la línea la encuentra.
sealed-step-seal-line = Séllelo. La línea es la misma en todos los sistemas.
sealed-step-seal-files = Si hay también imágenes o documentos, póngalo primero todo en un solo archivo y selle ese.
sealed-step-seal-traces = Las imágenes y los documentos pueden contener más de lo que muestran: el lugar, el dispositivo, nombres. También el archivo único que los contiene a todos. Aquí no se quita nada de eso. Solo la organización puede abrirlo.
sealed-step-seal-place-linux = Linux
sealed-step-seal-place-macos = macOS
sealed-step-seal-place-tails = Tails
sealed-step-seal-place-windows = Windows

sealed-step-send = Paso 4: enviarlo
sealed-step-send-label = El archivo sellado
sealed-step-send-hint = Elija report.age, no report.txt. Puede tener hasta 4 MB. Su nombre no se guarda.
sealed-step-send-button = Enviar el archivo sellado
sealed-step-send-wait = Después espere. Por Tor puede tardar algunos minutos. Cuando haya llegado, lo dice otra página.

sealed-after = Cuando termine
sealed-after-delete = Borre report.txt, report.age, recipients.txt o recipients-older.txt, y todo lo demás que hizo para esto. Vacíe la papelera.
sealed-after-files = Si hizo report.tar, bórrelo también, y todo lo que puso en él, como photo.jpg: todo eso sigue en este dispositivo. Lo que quiera conservar está más seguro en otro lugar.
sealed-after-shred = En Linux, estas líneas escriben primero encima de los archivos; la segunda es para report.tar y lo que puso en él. En teléfonos, memorias USB y la mayoría de los discos nuevos, puede quedar algo de todos modos.
sealed-after-terminal = Los terminales recuerdan lo que se escribió. Ciérrelo; en Tails, apague.

## It has arrived

sealed-filed-title = Su archivo ha llegado
sealed-filed-text = Está guardado en este servidor. Solo pueden abrirlo aquellos para quienes se selló. Si usó los destinatarios de esta página, es solo esta organización: { $name }.
sealed-filed-next = Qué viene ahora
sealed-filed-next-compare = Han llegado { $bytes } bytes. Mire cuántos bytes tiene su archivo sellado: si tiene más, falta una parte. Entonces envíelo otra vez.
sealed-filed-next-organisation = La organización lo recoge y lo abre en un dispositivo sin red. Entonces se borra aquí, y en todo caso después de 30 días.
sealed-filed-next-answer = Aquí nadie puede responderle. Si escribió en el archivo cómo comunicarse con usted, es posible que la organización lo intente.
sealed-filed-next-again = No vuelva a cargar esta página: el navegador enviaría el archivo una vez más. Puede enviar otro archivo del mismo modo.
sealed-filed-next-delete = Ahora borre lo que hizo: report.txt, report.age, recipients.txt o recipients-older.txt; y report.tar, con todo lo que puso en él. Después salga de esta página.
sealed-filed-receipt = Un recibo, si necesita una prueba
sealed-filed-receipt-text = El servidor ha firmado que recibió un archivo sellado para esta organización el { $day }. El recibo no dice nada de lo que hay en él, y no se le puede mostrar otra vez.
sealed-filed-receipt-warning = Un archivo en este dispositivo se puede encontrar, y muestra que estuvo aquí. Guárdelo solo si necesita una prueba y tiene un lugar seguro para él.
sealed-filed-receipt-label = El recibo como texto
sealed-filed-receipt-save = Guardar el recibo

## It was refused

sealed-refused-title = El archivo no se aceptó
sealed-refused-nothing = No se guardó nada, y nadie lo recibirá.
sealed-refused-back = Volver al formulario
sealed-refused-code = Si pide ayuda a alguien, este código dice qué pasó:
sealed-refused-empty = En este archivo no hay nada. Quizá no se eligió ningún archivo, o se selló uno vacío. Mire en report.txt, séllelo otra vez y elija report.age.
sealed-refused-too-large = El archivo es demasiado grande. Aquí un archivo sellado puede tener hasta 4 MB. No incluya imágenes ni vídeos, o envíelos por partes. Con JavaScript puede enviar mucho más.
sealed-refused-not-age = Este archivo no está sellado con age. Si era su denuncia misma, no iba sellada por el camino: quien controle este servidor pudo haberla leído. Si en ella está su nombre o el de otras personas, lea primero la parte de abajo. Después séllela y elija report.age.
sealed-refused-armored = Este archivo está sellado con age, pero escrito en letras. Séllelo otra vez con la línea del paso 3, sin «-a» ni «--armor».
sealed-refused-passphrase = Este archivo está sellado con una contraseña, y la organización no la conoce. Séllelo otra vez con la línea del paso 3, sin «-p».
sealed-refused-other-recipients = Este archivo está sellado para otros. Guarde otra vez los destinatarios del paso 2 y selle con la línea del paso 3.
sealed-refused-damaged = Este archivo no está entero. Quizá se cortó al escribirlo o al copiarlo. Séllelo otra vez y elija report.age.
sealed-refused-organisation = Esta organización no puede recibir hoy archivos sellados. Elija otra, o vuelva mañana.
sealed-refused-timeout = Esta vez la conexión fue demasiado lenta, y solo llegó una parte del archivo. Vuelva a intentarlo.
sealed-refused-busy = El servidor está ocupado. Espere un momento y vuelva a intentarlo.
sealed-refused-full = En el servidor ya no queda sitio. Vuelva a intentarlo más tarde.
sealed-refused-other = Algo no estaba como debía. Vuelva atrás, elija el archivo una vez más e inténtelo de nuevo.

### The questions of a report. Whoever answers may be afraid, tired, watched, and reading in a third language. Nothing has to be answered.
### Messages of questions are given $role: what whoever writes is to the case. "victim" means: it happened to the person who writes.

## Overview

questions-title = ¿Qué más puede contar?
questions-can-send = Puede enviar su denuncia tal como está.
questions-lede = Las respuestas a estas preguntas ayudan a la organización a actuar más rápido. Deje sin responder lo que quiera, y siga el orden que quiera.
questions-time =
    { $minutes ->
        [0] Todas las preguntas tienen respuesta.
        [one] Todas las preguntas que quedan llevan más o menos un minuto.
       *[other] Todas las preguntas que quedan llevan más o menos { $minutes } minutos.
    }
questions-list = Partes
questions-state-empty = Nada todavía
questions-state-begun = Empezada
questions-state-done = Hecha
questions-go-on = Seguir con sus archivos

## Every step

question-back-overview = Ver todas las partes
question-next = Parte siguiente
question-optional = Puede dejar cualquier pregunta sin responder.
question-why = Por qué lo preguntamos
# How it is read aloud: what is seen comes first.
question-why-of = Por qué lo preguntamos: { $question }
question-mark-of = { $answer }: { $question }
question-not-sure = No tengo certeza
question-not-said = Prefiero no decirlo
question-take-back = Quitar esta respuesta
question-mark-counts = Esta es ahora su respuesta. Para enviar en su lugar lo que escribió arriba, vuelva a pulsarla.
question-entry = Entrada { $number }
question-entry-after = , Entrada { $number }
question-more-entries = Cuando rellena una entrada, aparece sitio para otra.
question-not-chosen = Sin elegir
question-too-long = Sobran { $over }. Acórtelo o ponga una parte en un archivo.

## When danger is close

danger-close-title = Si el peligro está cerca
danger-close-text = Pueden pasar días hasta que alguien lea su denuncia. La denuncia no puede llamar a nadie, y nadie acude por ella. Si puede, vaya primero a un lugar más seguro y pida ayuda a alguien que pueda actuar enseguida.
danger-close-link = Contactos de emergencia (se abren en otra pestaña)

## Places that may be able to help

places-title = Quién más quizá pueda ayudar
places-offer = A partir de lo que ha respondido, esta página puede mostrar quién más quizá pueda ayudar: personas a las que llamar, fondos, y organismos que pueden hablar con un Estado. No se envía nada para encontrarlos.
places-open = Mostrar la lista
places-loading = Se está cargando la lista. Es la misma para todo el mundo, y en esta página se elige lo que encaja.

## Dates

date-year = Año
date-month = Mes
date-day = Día
date-about = No tengo certeza de la fecha exacta
date-more = La hora, o cuándo fue, en sus propias palabras
date-wrong-year = Escriba el año con cuatro cifras, por ejemplo 2024.
date-no-year = Falta el año. Añádalo si lo sabe.
date-no-month = Al día le falta su mes. Elija el mes o borre el día.
date-wrong-day = Ese mes no tiene ese día. Mire otra vez el día y el mes.
date-to-come = Según el reloj de este dispositivo, esta fecha aún no ha llegado. Mírela otra vez.
date-may-stay = También puede dejarlo así: se envía tal como lo escribió.

## Last look

review-answers = Sus respuestas
review-none = No respondió ninguna pregunta. No tiene por qué hacerlo.
review-change = Cambiar
review-change-of = Cambiar: { $question }
review-open = Responder preguntas
review-about = más o menos { $date }
review-not-sure = Sin certeza
review-not-said = Prefiero no decirlo

## Parts

step-people = De quién se trata
lede-people = Qué relación tiene usted con esto, y a quién le pasó. Puede omitir todos los nombres.
step-danger = Peligro ahora
lede-danger = Quién corre peligro y cuándo puede pasar algo.
step-event = Qué se hizo, cuándo y dónde
lede-event = Lo principal que pasó. Si fue más de una cosa, elija la peor o la última, y cuente las demás en sus propias palabras.
step-actors = Quién lo hizo
lede-actors = Hasta donde sepa o sospeche. No hace falta que sepa ningún nombre.
step-cooperation = Colaboración con las Naciones Unidas o con otros
lede-cooperation = Muchas personas atacadas habían hablado con un organismo internacional, o querían hacerlo. Si existe esa relación, es posible una protección especial.
step-reported = Qué se ha denunciado antes
lede-reported = A la policía, a los tribunales o a organismos internacionales.
step-state = Qué hizo el Estado
lede-state = Qué respondieron las autoridades, y qué hicieron o no hicieron.
step-needs = Qué hace falta
lede-needs = Para que la ayuda sirva, y para no hacer nada que lo empeore.
step-evidence = Otras pruebas
lede-evidence = En la página siguiente se pueden añadir archivos. Aquí puede decir qué existe y no es un archivo, o no se puede enviar.
step-contact = Modos seguros de responder
lede-contact = La organización responde aquí, y usted lo lee con su nombre en clave. Solo hace falta otro modo si eso no es posible.

## Whom it is about

ask-reporter-role = ¿Qué relación tiene usted con esto?
why-reporter-role = Así las preguntas siguientes se hacen con las palabras adecuadas. Algunos organismos solo escuchan a la persona, a la familia o a quien la representa.
role-victim = Me pasó a mí
role-relative = Le pasó a alguien de mi familia
role-legal-representative = Represento a la persona, por ejemplo como abogado o abogada
role-ngo = Escribo en nombre de una organización
role-witness = Lo vi, o lo sé
role-other-assistant = Ayudo de otro modo
ask-relationship =
    { $role ->
        [relative] ¿Qué parentesco tiene con la persona?
       *[other] ¿De qué conoce a la persona, o qué hace usted por ella?
    }
hint-relationship =
    { $role ->
        [relative] Por ejemplo: hermana, padre, esposa.
       *[other] Por ejemplo: su abogada desde marzo, colega, vecino.
    }
why-relationship = Los organismos que reciben quejas preguntan por quién habla usted y cómo sabe lo que pasó.
ask-ngo-name = ¿Cómo se llama su organización?
why-ngo-name = Para que la organización que lee esto sepa con quién puede colaborar.
ask-victim-name =
    { $role ->
        [victim] ¿Cómo se llama usted?
       *[other] ¿Cómo se llama la persona a la que le pasó? Si les pasó a varias personas, ¿cómo se llaman?
    }
hint-victim-name = Puede dejarlo sin responder y decirlo más tarde. Un nombre solo se da a otros si hay acuerdo para ello.
why-victim-name = La mayoría de los organismos no pueden pedir a un Estado que proteja a alguien sin saber quién es. Si el peligro está cerca, el nombre ahorra días.
ask-victim-group = ¿Se ataca a todo un grupo o una comunidad? Si es así, ¿a cuál?
hint-victim-group = Por ejemplo: la gente de un pueblo, todas las personas de una asociación.
why-victim-group = Algunos organismos pueden proteger a un grupo, también sin el nombre de cada persona.
none-group = No, se trata de personas concretas
ask-whereabouts =
    { $role ->
        [victim] ¿En qué situación está usted ahora?
       *[other] ¿Dónde está la persona ahora?
    }
why-whereabouts = Lo que se puede hacer es distinto para quien está en detención, en un escondite o en el extranjero.
place-known-safe = En un lugar que por ahora es seguro
place-not-safe = En casa o en otro lugar, sin seguridad
place-detained = En detención o en prisión
place-disappeared = Ha desaparecido
place-in-hiding = En un escondite
place-abroad = En otro país
place-deceased = Ha fallecido
place-unknown = No lo sé
ask-residence =
    { $role ->
        [victim] ¿En qué país está usted ahora?
       *[other] ¿En qué país está la persona ahora?
    }
hint-residence = Solo el país. Déjelo sin responder si hasta eso puede ser peligroso.
why-residence = Algunos fondos y refugios ayudan solo en ciertos países.
ask-attributes =
    { $role ->
        [victim] ¿Algo de esto se aplica a usted?
       *[other] ¿Algo de esto se aplica a la persona?
    }
hint-attributes = Solo si tiene que ver con el ataque o con la ayuda que hace falta.
why-attributes = Algunos organismos y fondos existen para ciertas personas.
attribute-woman = Mujer que defiende los derechos humanos
attribute-lgbti = Lesbiana, gay, bisexual, trans o intersex
attribute-trans = Trans
attribute-journalist = Periodista
attribute-lawyer = Abogada o abogado
attribute-child = Menor de 18 años
attribute-disability = Persona con discapacidad
attribute-migrant = Persona migrante o refugiada
attribute-ethnic = De un grupo étnico o racial discriminado
attribute-indigenous = Indígena
attribute-environment = Defiende la tierra o el medio ambiente
ask-capacity = ¿Quién podría decidir, en lugar de la persona, qué se puede hacer?
why-capacity = Nada se hace en nombre de alguien sin acuerdo. Si no se puede preguntar a la persona, quizá haya que preguntar a otros.
capacity-victim = Se puede preguntar a la persona
capacity-family-member = Alguien de la familia
capacity-legal-representative = Quien la representa, por ejemplo su abogado o abogada
capacity-nobody = Ahora no se puede preguntar a nadie

## Danger now

ask-danger =
    { $role ->
        [victim] ¿Corre peligro ahora usted, o alguien cercano a usted?
       *[other] ¿Corre peligro ahora la persona, o alguien cercano a ella?
    }
why-danger = La organización atiende primero a quienes corren más peligro.
danger-immediate = Sí, en este momento
danger-high = Sí, el peligro es grande
danger-raised = Hay más peligro que de costumbre
danger-none-now = Ahora no
ask-imminence = ¿Cuándo puede pasar algo?
why-imminence = Los organismos con procedimientos urgentes preguntan esto primero.
soon-hours = En unas horas
soon-days = En unos días
soon-weeks = En unas semanas
soon-not = No pronto, que yo sepa
ask-irreparable = ¿Qué podría pasar que nadie pudiera deshacer?
hint-irreparable = Por ejemplo: muerte, tortura, devolución a un país, secuestro.
why-irreparable = Los tribunales y las comisiones ordenan protección solo contra un daño que no se puede deshacer.
ask-urgency-proof = ¿Qué muestra que el peligro es serio?
hint-urgency-proof = Por ejemplo: un mensaje con una amenaza, un automóvil delante de la casa, lo que se hizo a otras personas.
why-urgency-proof = Quien recibe una petición de protección urgente quiere ver por qué es urgente.
ask-family =
    { $role ->
        [victim] ¿Quién de su familia corre peligro por esto?
       *[other] ¿Quién de la familia de la persona corre peligro por esto?
    }
hint-family = Basta un nombre de pila, o «dos niños».
why-family = También se puede pedir protección para la familia.
none-family = Nadie de la familia, que yo sepa
ask-colleagues = ¿Quién más corre peligro: colegas, amistades, testigos?
hint-colleagues = Basta un nombre de pila, o «dos colegas».
why-colleagues = También se puede pedir protección para esas personas, y quizá haya que avisarlas.
none-colleagues = Nadie más, que yo sepa
part-name = Nombre
part-relation = Quién es: una colega, un amigo
part-relative = Quién es: una hermana, un hijo

## What was done

ask-incident-type = ¿Qué clase de cosa se hizo?
why-incident-type = Cada organismo se ocupa de ciertas cosas.
incident-threat = Amenazas
incident-travel-ban = Prohibición de viajar
incident-passport = Pasaporte retirado o negado
incident-detention = Detención
incident-surveillance = Vigilancia o escuchas
incident-stalking = Seguimientos en la calle o en otros lugares
incident-hacking = Entrada sin permiso en un teléfono, una computadora o una cuenta
incident-smear = Mentiras u odio en los medios o en internet
incident-criminal = Acusación de un delito, o juicio
incident-licence = Prohibición de ejercer la profesión
incident-funding = Dinero para el trabajo bloqueado o negado
incident-attack = Ataque físico
incident-sexual-violence = Violencia sexual
incident-torture = Tortura o malos tratos
incident-disappearance = Desaparición forzada
incident-killing = Asesinato
incident-family = Ataque a la familia
incident-registration = Organización a la que se negó el registro, o que se cerró
incident-dismissal = Pérdida del trabajo, u hostigamiento en el trabajo
incident-school = Expulsión de la escuela o de la universidad
incident-other = Otra cosa
ask-when = ¿Cuándo pasó?
hint-when = Con la exactitud que pueda. Basta con el año. Si duró un tiempo, ponga el principio y escriba abajo «hasta…».
why-when = Algunos organismos solo reciben un caso dentro de un plazo.
ask-where = ¿Dónde pasó?
hint-where = Basta con la localidad o con una clase de lugar, como «en el aeropuerto».
why-where = Todos los organismos lo preguntan, y puede mostrar quién fue responsable.
ask-state = ¿Qué Estado es responsable?
hint-state = En la mayoría de los casos, aquel cuya policía, cuyos tribunales o cuyos funcionarios lo hicieron, o no hicieron nada para impedirlo.
why-state = Qué organismos pueden actuar depende del Estado más que de ninguna otra cosa.
ask-how = ¿Cómo se hizo?
hint-how = Solo lo que sus propias palabras no cuentan todavía. Por ejemplo: cuántas personas eran, qué dijeron, qué se llevaron.
why-how = Los detalles muestran que estaba planeado y quién estaba detrás.
ask-racial = ¿Tiene que ver con la raza, el color de la piel, la ascendencia o el origen étnico?
why-racial = Si es así, puede actuar rápido un comité contra la discriminación racial.
more-racial = De qué manera

## Who did it

ask-actors = ¿Quién lo hizo, o quién lo ordenó?
hint-actors = Un nombre, un rango, una unidad, «la policía de la ciudad», «dos hombres en un automóvil blanco».
why-actors = Un Estado responde de quienes trabajan para él, y de otros a los que deja actuar. Los organismos preguntan cuál de los dos casos fue.
none-actors = No sé quién lo hizo
part-actor = Quién
part-link = Qué relación tiene con el Estado
link-state = Funcionarios, policía, ejército, jueces
link-linked = Otros que actúan por el Estado o con él
link-non-state = No es el Estado
link-unknown = No lo sé

## Work with the United Nations or others

ask-body =
    { $role ->
        [victim] ¿Con quién colaboró, habló o compartió información, o quiso hacerlo?
       *[other] ¿Con quién colaboró, habló o compartió información la persona, o quiso hacerlo?
    }
hint-body = Por ejemplo: una carta a una persona experta de las Naciones Unidas, una declaración en Ginebra, una queja ante un comité, una conversación con una oficina de las Naciones Unidas, una demanda ante un tribunal. También cuenta haberlo querido, o que otros lo creyeran.
why-body = Un ataque por este motivo se llama represalia. Los organismos internacionales lo tratan como un ataque contra ellos mismos y tienen modos especiales de actuar.
bodies-un = Naciones Unidas
bodies-regional = Organismos de una región
bodies-committees = Comités de las Naciones Unidas
bodies-others = Otros
body-hrc = Consejo de Derechos Humanos: reuniones en Ginebra
body-upr = Examen Periódico Universal de un Estado
body-sp = Personas expertas de las Naciones Unidas: relatorías especiales y grupos de trabajo
body-ohchr = Oficina de Derechos Humanos de las Naciones Unidas, también en un país
body-other-un = Otra parte de las Naciones Unidas
body-iachr = Comisión o Corte Interamericana de Derechos Humanos
body-achpr = Comisión Africana de Derechos Humanos y de los Pueblos
body-coe = Consejo de Europa
body-ecthr = Tribunal Europeo de Derechos Humanos
body-osce = OSCE
body-tb-ccpr = Comité de Derechos Humanos
body-tb-cescr = Comité de Derechos Económicos, Sociales y Culturales
body-tb-cerd = Comité para la Eliminación de la Discriminación Racial
body-tb-cedaw = Comité para la Eliminación de la Discriminación contra la Mujer
body-tb-cat = Comité contra la Tortura
body-tb-crc = Comité de los Derechos del Niño
body-tb-cmw = Comité de Protección de los Derechos de Todos los Trabajadores Migratorios
body-tb-crpd = Comité sobre los Derechos de las Personas con Discapacidad
body-tb-ced = Comité contra la Desaparición Forzada
body-tb-spt = Subcomité para la Prevención de la Tortura: visitas a lugares de detención
body-none = Con ninguno de estos
ask-stage = ¿Cuándo llegó el ataque?
why-stage = Muestra si se quería impedir que alguien hablara, o castigar por haberlo hecho.
stage-seeking = Antes de que llegara a haber contacto
stage-during = Mientras duraba
stage-after = Después
ask-cooperation = ¿Qué contacto fue, y por qué cree que el ataque tiene que ver con él?
hint-cooperation = Por ejemplo: qué se envió o se dijo, quién lo sabía, qué se dijo durante el ataque.
why-cooperation = Esta relación es lo primero que pregunta todo organismo que se ocupa de represalias.
ask-occasions = ¿Cuándo y dónde fue el contacto?
why-occasions = Las Naciones Unidas lo buscan en sus propios registros.
part-when = Cuándo, con la exactitud que pueda
part-where = Dónde
part-occasion = Qué fue
ask-cooperation-proof = ¿Qué muestra que hubo este contacto?
hint-cooperation-proof = Por ejemplo: una invitación, una acreditación, una respuesta que llegó, un pasaje. No hace falta que lo tenga aquí.
why-cooperation-proof = A los organismos les resulta más fácil creerlo con algo que lo muestre.
none-proof = Nada lo muestra, que yo sepa
part-item = Qué es
ask-hearing = ¿Hay una audiencia de la Comisión en este caso?
why-hearing = Antes de las audiencias y durante ellas hay modos especiales de protección.
hearing-planned = Hay una prevista
hearing-attended = Hubo una
hearing-none = No
ask-court = ¿Está pendiente allí una demanda o una petición?
why-court = Un tribunal puede ordenar protección rápido en un caso que ya tiene.
more-court = Número de la demanda, si lo sabe
ask-geneva =
    { $role ->
        [victim] ¿Está usted ahora en Ginebra?
       *[other] ¿Está la persona ahora en Ginebra?
    }
why-geneva = Alguien de las Naciones Unidas podría reunirse allí en persona.
more-geneva = Hasta cuándo

## What has been reported before

ask-authorities = ¿Se informó a la policía, a un tribunal o a otra autoridad del país?
hint-authorities = No pasa nada si no se hizo.
why-authorities = Algunos organismos lo preguntan. Que era demasiado peligroso es una respuesta que cuenta.
approached-too-dangerous = No: era imposible o demasiado peligroso
option-not-known = No lo sé
more-authorities = A qué autoridad, cuándo y con qué resultado; o por qué no fue posible
ask-familiar = ¿Qué autoridad conoce los hechos?
hint-familiar = Por ejemplo: una comisaría, un juzgado, una defensoría del pueblo.
why-familiar = Una comisión lo pregunta en su formulario.
none-familiar = Ninguna
ask-remedies = ¿Se intentó todo lo que se puede intentar en el país?
why-remedies = La mayoría de las quejas solo se reciben después. Hay excepciones, y así se encuentran.
remedies-exhausted = Sí, hasta el último tribunal
remedies-unavailable = No hay nada que se pueda intentar
remedies-ineffective = No serviría
remedies-prolonged = Tarda demasiado
remedies-open = No, o no todo
remedies-dangerous = Intentarlo era demasiado peligroso
ask-remedies-text = ¿Qué se intentó, o por qué no se pudo intentar?
hint-remedies-text = Por ejemplo: denuncias, tribunales, fechas, qué resultó.
why-remedies-text = Los motivos cuentan más que el número de intentos.
none-remedies = No se intentó nada
ask-complaints = ¿Dónde más se ha presentado esto: otros organismos, otras organizaciones?
hint-complaints = Por ejemplo: otro organismo de las Naciones Unidas, una comisión regional, una embajada, una organización de derechos humanos.
why-complaints = Algunos organismos no reciben nada que ya esté ante otro. Otros pueden actuar juntos.
none-complaints = En ningún otro sitio
part-body = Organismo u organización
part-reference = Referencia, si la hay
ask-documents = ¿Hay un documento de las Naciones Unidas que hable de esto?
hint-documents = Por ejemplo, A/HRC/36/31, párrafo 12.
why-documents = Si es así, otros en las Naciones Unidas ya lo saben.
none-documents = Ninguno que yo sepa
part-symbol = Signatura o título
part-paragraph = Párrafo
ask-followup = ¿Estuvo esto antes en un informe del Secretario General sobre represalias?
hint-followup = Cada año se publica uno de esos informes. Si no lo sabe, déjelo sin responder.
why-followup = Así el próximo informe puede decir lo que ha pasado desde entonces.
ask-report-number = ¿Qué informe fue?
hint-report-number = Por ejemplo: A/HRC/36/31, o el año.
why-report-number = Para que se encuentre.
ask-report-paragraph = ¿En qué párrafo?
ask-further = ¿Qué ha pasado desde ese informe?
why-further = El próximo informe pregunta por lo nuevo.
none-further = Nada nuevo

## What the State did

ask-response = ¿Qué dijeron de ello el Estado o sus autoridades?
hint-response = Por ejemplo: lo negaron, prometieron investigarlo, dijeron que era legal, no respondieron.
why-response = Los informes de las Naciones Unidas lo ponen junto a lo que usted dice.
none-response = No dijeron nada, que yo sepa
ask-measures = ¿Qué hicieron después?
hint-measures = Por ejemplo: una investigación, protección, una puesta en libertad, nuevas acusaciones.
why-measures = Muestra si el Estado protege o no.
none-measures = No hicieron nada, que yo sepa

## What is needed

ask-needs =
    { $role ->
        [victim] ¿Qué necesita usted?
       *[other] ¿Qué necesita la persona?
    }
why-needs = Cada fondo y cada organización ayuda con ciertas cosas.
need-monitoring = Alguien que esté pendiente y reaccione enseguida
need-advocacy = Alguien que hable por nosotros ante quienes tienen poder
need-appeals = Cartas a las autoridades
need-publicity = Que el caso se conozca en público, si eso protege
need-relocation = Ir a otro lugar o a otro país
need-medical = Atención médica o psicológica
need-legal = Un abogado o una abogada, o lo que cuesta
need-subsistence = Dinero para vivir
need-legal-advice = Consejo sobre derechos y procedimientos
need-physical-security = Seguridad en casa y en el trabajo
need-digital-security = Seguridad de teléfonos, computadoras y cuentas
need-communications = Un teléfono o una conexión
need-training = Formación
need-transport = Transporte
need-family = Ayuda para la familia
none-needs = Ahora nada
ask-action = ¿Qué le gustaría que se hiciera?
hint-action = También puede decir lo que no se debe hacer.
why-action = Lo que usted quiere es lo primero que cuenta.
ask-publicity = ¿Empeoraría las cosas que esto se hiciera público?
why-publicity = Si es así, solo se usan vías discretas. Si puede llegar a hacerse público se pregunta aparte.
worsens-yes = Sí, las empeoraría
worsens-no = No, ayudaría o no cambiaría nada
worsens-unclear = No tengo certeza
ask-anonymity =
    { $role ->
        [victim] Si se cuenta esto a otros, ¿se debe omitir su nombre?
       *[other] Si se cuenta esto a otros, ¿se debe omitir el nombre de la persona?
    }
why-anonymity = Los organismos lo piden por escrito. Su respuesta es un deseo que acompaña a la carta. No autoriza a nadie a pasar nada a otros.
ask-confidential = ¿Hay que ocultar al Estado quién es usted?
why-confidential = Algunos organismos, si se les pide, no dan al Estado el nombre de quien denuncia.
ask-confidential-reasons = ¿Por qué se debe guardar en secreto?
why-confidential-reasons = Una comisión quiere saber los motivos.
ask-missions = ¿Conoce a alguien en una embajada que pudiera ayudar?
hint-missions = El Estado de la embajada, y un nombre o lo que hace allí la persona.
why-missions = Las embajadas pueden actuar rápido donde alguien de allí le conoce.
none-missions = A nadie
part-state = Embajada de
part-person = Quién

## Other evidence

ask-evidence = ¿Qué más hay que muestre lo que pasó?
hint-evidence = Por ejemplo: un papel médico, un expediente judicial, un vídeo que tiene otra persona, gente que lo vio.
why-evidence = Para que no se pierda, y para que nadie lo pida en un momento peligroso.
none-evidence = Nada más
part-lies = Dónde está
part-shareable = ¿Se puede pasar a otros?

## Safe ways to answer

ask-safe-contact =
    { $role ->
        [victim] ¿Hay otro modo seguro de comunicarse con usted? ¿Cuál, y a qué horas?
       *[other] ¿Hay un modo seguro de comunicarse con la persona? ¿Cuál, y a qué horas?
    }
hint-safe-contact = Por ejemplo: una cuenta en una aplicación de mensajes sellados, solo por la noche. Déjelo sin responder si alguien más podría leerlo.
why-safe-contact = Se usa solo si no se puede esperar a la próxima lectura aquí.
ask-reporter-contact = ¿Hay otro modo seguro de comunicarse con usted? ¿Cuál, y a qué horas?
why-reporter-contact = Se usa solo si no se puede esperar a que usted vuelva aquí.
ask-language = ¿En qué idioma quiere la respuesta?
why-language = Para que entienda cada palabra, si la organización puede escribir en él.
answer-in-en = English
answer-in-fr = Français
answer-in-es = Español
answer-in-ru = Русский
answer-in-ar = العربية
answer-in-zh = 中文
answer-in-pt = Português
answer-in-other = Otro idioma

## Choices

option-yes = Sí
option-no = No

## What may be done with it. $whose says whose decision it is: "self", of whoever reads this, or "other".

consent-title = Qué se puede hacer con lo que cuenta
consent-lede = { $organisation } lee lo que usted envía. No comunica nada a otros si usted no está de acuerdo. Aquí puede decir con qué está de acuerdo.
consent-no-is-fine = A cada pregunta se puede responder que no. Lo que no responde cuenta como un no. Su denuncia se lee y se responde igual.
consent-later = Más tarde puede cambiar de opinión con su nombre en clave. Lo que ya se haya enviado no se puede hacer volver, pero no se enviará nada más sobre la base de lo que retire.
consent-decider = ¿De quién es esta decisión?
consent-decider-self = Me pasó a mí. Decido por mí.
consent-decider-told = Le pasó a otra persona, que me ha dicho lo que quiere.
consent-decider-family = Le pasó a otra persona, y ahora no se le puede preguntar. Soy de su familia.
consent-decider-lawyer = Le pasó a otra persona, y ahora no se le puede preguntar. Soy su abogado o abogada.
consent-decider-unreachable = Le pasó a otra persona, y ahora no se le puede preguntar. No puedo decidir por ella.
consent-decider-not-asked = Le pasó a otra persona, y todavía no se le ha preguntado.
consent-decider-nobody = No lo ha dicho.
consent-not-asked-text = Entonces no hay acuerdo para nada, y está bien así. Pregúntele, si es seguro para usted y para esa persona. Puede volver a escribir con su nombre en clave.
consent-unreachable-text = Entonces no hay acuerdo para nada, y está bien así. Si conoce a alguien de la familia, o a un abogado o abogada, que pueda decidir, puede decírselo a la organización.
consent-one-person = Si les pasó a varias personas, responda por una de ellas. La organización pregunta a las demás antes de comunicar nada a otros.
consent-start = Ver las preguntas
consent-leave = Por ahora, dejar todo en no
consent-keep = Dejar mis respuestas como están
consent-question-of = pregunta { $number } de { $count }
consent-next = Pregunta siguiente
consent-included = Un sí a esta pregunta incluye un sí a lo que sigue. Respóndalo también por separado, por favor.
consent-included-open = Sin un sí a «{ $lower }», el otro sí no puede tenerse en cuenta. Responda que sí aquí, o elija otra respuesta a la otra pregunta.
consent-who-learns = Quién se entera de qué
consent-may-bring = Qué puede traer
consent-no = No
consent-yes = Sí
consent-talk = Antes quiero hablar de esto
consent-record = Sí, solo para el registro: se cuenta, y no se publica
consent-without-name =
    { $whose ->
       *[self] Sí, en el informe, sin publicar mi nombre
        [other] Sí, en el informe, sin publicar el nombre de la persona a quien le pasó
    }
consent-with-name =
    { $whose ->
       *[self] Sí, en el informe, con mi nombre
        [other] Sí, en el informe, con el nombre de la persona a quien le pasó
    }
consent-understood = He leído lo que puede traer, y lo entiendo.
consent-mechanism =
    { $whose ->
       *[self] ¿Se puede enviar su caso a organismos que pueden ayudar (Naciones Unidas, comisiones y tribunales regionales)?
        [other] ¿Se puede enviar el caso a organismos que pueden ayudar (Naciones Unidas, comisiones y tribunales regionales)?
    }
consent-mechanism-means = La organización puede enviar el caso a organismos que pueden ayudar, como oficinas de las Naciones Unidas, o una comisión o un tribunal regional. Puede hablar con ellos del caso. Les pide que no se lo digan al gobierno. No se hace público nada. Las embajadas y otras organizaciones no entran en esto: se le pregunta por cada una de ellas, por su nombre.
consent-mechanism-learns =
    { $whose ->
       *[self] Esos organismos se enteran de lo que pasó, y de su nombre si está en lo que se envía. Pueden decírselo a otras oficinas de las Naciones Unidas.
        [other] Esos organismos se enteran de lo que pasó, y del nombre si está en lo que se envía. Pueden decírselo a otras oficinas de las Naciones Unidas.
    }
consent-state =
    { $whose ->
       *[self] ¿Pueden esos organismos plantearlo al gobierno, de forma confidencial y con su nombre?
        [other] ¿Pueden esos organismos plantearlo al gobierno, de forma confidencial y con el nombre de la persona a quien le pasó?
    }
consent-state-means =
    { $whose ->
       *[self] Esos organismos pueden escribir al gobierno y reunirse con él por lo que le pasó a usted. Algunos no pueden actuar de otro modo. No se hace público nada.
        [other] Esos organismos pueden escribir al gobierno y reunirse con él por lo que pasó. Algunos no pueden actuar de otro modo. No se hace público nada.
    }
consent-state-learns =
    { $whose ->
       *[self] El gobierno se entera de su nombre, de lo que pasó y de que usted habló de ello.
        [other] El gobierno se entera del nombre, de lo que pasó y de que alguien habló de ello.
    }
consent-state-includes = Un sí aquí incluye un sí a la pregunta anterior.
consent-public-without-name =
    { $whose ->
       *[self] ¿Se puede hacer público, pero sin publicar su nombre?
        [other] ¿Se puede hacer público, pero sin publicar el nombre de la persona a quien le pasó?
    }
consent-public-without-name-means =
    { $whose ->
       *[self] Lo que pasó puede aparecer en un informe público, y se puede contar a la prensa y a otros medios, sin su nombre.
        [other] Lo que pasó puede aparecer en un informe público, y se puede contar a la prensa y a otros medios, sin el nombre de la persona a quien le pasó.
    }
consent-public-without-name-learns =
    { $whose ->
       *[self] Todo el mundo puede enterarse de lo que pasó. Quienes le conocen pueden adivinar que se trata de usted.
        [other] Todo el mundo puede enterarse de lo que pasó. Quienes conocen a la persona pueden adivinar de quién se trata.
    }
consent-public-without-name-includes =
    { $whose ->
       *[self] Un sí aquí es también un sí a las dos preguntas anteriores: el gobierno se entera de su nombre. Solo el público no se entera.
        [other] Un sí aquí es también un sí a las dos preguntas anteriores: el gobierno se entera del nombre de la persona a quien le pasó. Solo el público no se entera.
    }
consent-public-named =
    { $whose ->
       *[self] ¿Se puede hacer público con su nombre?
        [other] ¿Se puede hacer público con el nombre de la persona a quien le pasó?
    }
consent-public-named-means =
    { $whose ->
       *[self] Su nombre y lo que pasó pueden aparecer en un informe público, y se pueden contar a la prensa y a otros medios.
        [other] El nombre de la persona a quien le pasó y lo que pasó pueden aparecer en un informe público, y se pueden contar a la prensa y a otros medios.
    }
consent-public-named-learns =
    { $whose ->
       *[self] Todo el mundo puede enterarse de su nombre y de lo que pasó, ahora y más tarde. Lo que ya fue público no se puede retirar.
        [other] Todo el mundo puede enterarse del nombre y de lo que pasó, ahora y más tarde. Lo que ya fue público no se puede retirar.
    }
consent-public-named-includes = Un sí aquí incluye un sí a todas las preguntas anteriores.
consent-sg-report = ¿Puede llegar al Secretario General, para el informe sobre represalias?
consent-sg-report-means = Cada año, el Secretario General de las Naciones Unidas informa sobre represalias contra personas que colaboraron con las Naciones Unidas. Es una pregunta aparte: un sí a otra pregunta no vale aquí.
consent-sg-report-learns =
    { $whose ->
       *[self] La oficina que escribe el informe se entera de su nombre y de lo que pasó, también cuando es solo para el registro. Lo que está en el informe puede leerlo todo el mundo, también el gobierno. Algunos años se nombró a personas; otros años, a muchas no. Nadie puede prometer ni lo uno ni lo otro.
        [other] La oficina que escribe el informe se entera del nombre y de lo que pasó, también cuando es solo para el registro. Lo que está en el informe puede leerlo todo el mundo, también el gobierno. Algunos años se nombró a personas; otros años, a muchas no. Nadie puede prometer ni lo uno ni lo otro.
    }
consent-sg-report-includes =
    { $whose ->
       *[self] Si está en el informe, el gobierno también se entera, con su nombre. Así que este sí es también un sí a la segunda pregunta. Si elige «solo para el registro», no acepta que se informe al gobierno.
        [other] Si está en el informe, el gobierno también se entera, con el nombre de la persona a quien le pasó. Así que este sí es también un sí a la segunda pregunta. Si elige «solo para el registro», no acepta que se informe al gobierno.
    }
consent-risk-1 = Hablar con un organismo internacional puede traer más peligro. Está lejos, y por eso es fácil no ver el peligro.
consent-risk-2 = Que algo se haga público puede proteger. También puede exponer a la persona, a su familia y a quienes trabajan con ella.
consent-risk-3 = Ninguno de estos organismos puede dar escolta a nadie. Hace falta además un plan para su propia seguridad.
consent-risk-6 = Algunos gobiernos cometen ellos mismos represalias, o dejan que ocurran.
consent-risk-7 = A los gobiernos les importa lo que se dice de ellos en el extranjero. Ha habido amenazas de personas en lo más alto del poder.
consent-risk-9 = Lo que les ha pasado a otras personas: prohibiciones de viajar, seguimientos, amenazas a ellas o a su familia, difamación, acusaciones, cárcel y asesinatos.
consent-risk-11 = Otros pueden leer el correo electrónico corriente. La organización pide un modo más seguro antes de enviar nombres o pruebas.
conflicts-title = Algunas respuestas no encajan entre sí
conflicts-lede = No hay nada malo en ello. Puede cambiar una respuesta o dejarlas como están.
missing-title =
    { $count ->
        [one] Falta una cosa
       *[other] Faltan algunas cosas
    }
missing-lede = Puede añadir ahora lo que falta, o dejarlo así. La organización no hace nada con ello antes de preguntarle.
missing-go = Ir a: { $question }
missing-leave = Dejarlo así
conflicts-asked = La organización no hace nada con estas antes de preguntarle.
conflict-includes = Hay un sí a «{ $topic }». Incluye «{ $lower }», donde no hay un sí.
conflict-understood = Hay un sí al informe del Secretario General. Falta aún la marca de que leyó lo que puede traer.
conflict-decider = Hay un sí, y nada dice de quién es la decisión.
conflicts-both = La organización recibe las dos respuestas y puede preguntarle.
conflict-publicity = Usted dijo que empeoraría las cosas que esto se hiciera público. Aquí hay un sí a «{ $topic }».
conflict-anonymity = Usted dijo que se debe omitir el nombre si se cuenta esto a otros. Aquí hay un sí a «{ $topic }».
conflict-confidential = Usted dijo que quiere que el Estado no sepa quién es. Aquí hay un sí a «{ $topic }». Con lo que entonces sepa, el Estado puede descubrir quién lo contó.
conflict-capacity = Usted dijo que se puede preguntar a la persona. Aquí dice que ahora no se le puede preguntar.
conflicts-leave = Dejarlas como están
review-consent = Qué se puede hacer con ello
review-consent-none = No hay acuerdo para nada. La organización no comunica nada a otros.
review-consent-not-asked = No hay acuerdo para nada, porque todavía no se ha preguntado a la persona.
review-consent-unreachable = No hay acuerdo para nada, porque ahora no se puede preguntar a la persona.
review-consent-say = Decir con qué está de acuerdo
review-government-learns =
    { $whose ->
       *[self] Aunque no se publique su nombre, el gobierno lo sabrá.
        [other] Aunque no se publique el nombre, el gobierno lo sabrá.
    }

## The same, for whoever comes back

agreed-title = Qué se puede hacer con el caso
agreed-unseen = Aquí no se puede mostrar con qué estuvo de acuerdo antes. Se selló, y ni esta página ni el servidor pueden leerlo.
agreed-lede = Cambie lo que quiera. Lo que deja como está sigue como estaba. Si retira algo, se retira también lo que depende de ello. Verá qué es antes de enviarlo.
agreed-means = Qué significa esto
agreed-want = ¿Qué quiere ahora?
agreed-leave = Dejarlo como está
agreed-agree = Estoy de acuerdo
agreed-take-back = No estoy de acuerdo, y retiro lo que dije antes
agreed-words = En sus propias palabras, si quiere
agreed-conflicts = Si antes estuvo de acuerdo con ello, dígalo otra vez, para que nadie tenga que adivinar. También puede enviarlo tal como está. Entonces la organización le pregunta primero.
agreed-open = Un sí solo se toma junto con un sí a lo que incluye. Acepte también eso, o deje lo otro como está. Hasta entonces no se envía.
agreed-nothing = Todavía no ha cambiado nada. Elija lo que quiere cambiar, o vuelva atrás.
agreed-send = Sellar y enviar
agreed-everything = Retirar todo
agreed-everything-text = Entonces ya no hay acuerdo para nada, fuera lo que fuera.
agreed-everything-now = Retirar todo ahora
agreed-everything-open = No hay recibo de que todo se haya retirado: puede que no haya llegado. Envíelo otra vez.
agreed-everything-first = Envíe primero otra vez que retira todo. Cuando haya recibo, podrá cambiar otras respuestas.
take-back-heading =
    { $count ->
        [one] ¿Retirar este acuerdo?
       *[other] ¿Retirar estos acuerdos?
    }
take-back-what = Retira su sí a:
take-back-falls = Con ello se retira también, si hubo un sí:
falls-report =
    { $form ->
       *[any] El informe del Secretario General
        [published] El informe del Secretario General, salvo que fuera solo para el registro
        [named] El informe del Secretario General, si era con el nombre
    }
take-back-text = En cuanto la organización lo haya leído, no envía nada más sobre la base de lo que usted retira. Lo que no retira sigue como estaba. Lo que ya se haya enviado no se puede hacer volver.
take-back-confirm = Retirarlo
take-back-keep = Ahora no
take-everything-heading = ¿Retirar todo?
take-everything-text = En cuanto la organización lo haya leído, no se envía nada más. Lo que ya se haya enviado no se puede hacer volver.
take-everything-confirm = Retirar todo
changes-sent = Lo que cambió
changes-everything = Retiró todo. Ya no hay acuerdo para nada, fuera lo que fuera.
changes-from-now = Vale en cuanto la organización lo haya leído: desde entonces deja de hacer con el caso todo lo que usted retiró.
changes-before = Lo que se haya enviado o hecho público antes no se puede hacer volver. La organización solo puede pedir a los demás que no lo usen más.

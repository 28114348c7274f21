### The guide: a page to read without reporting anything, also without JavaScript. Its facts come from the fact base (guide.json in other languages).

guide-title = Ayuda y seguridad
guide-lede = Qué puede hacer y quién tal vez pueda ayudar. Puede leer todo esto sin escribir a nadie. Una vez cargada esta página, puede leerla sin conexión.
guide-you = En esta página, «usted» es quien está en peligro: usted, o la persona por la que escribe.
guide-contents = En esta página
guide-now = Si corre peligro ahora
guide-now-place = Si puede, vaya a un lugar donde esté más a salvo y haya otras personas con usted.
guide-now-somebody = Diga a alguien de confianza dónde está y cuándo volverá a tener noticias suyas.
guide-now-police = Si para usted es seguro llamar a la policía o a una ambulancia, llame primero allí.
guide-now-call = Las organizaciones que siguen responden a cualquier hora. Un número puede haber cambiado desde la fecha que figura al lado: llame de todos modos y, si nadie responde, pruebe con el siguiente. Una llamada desde su propio teléfono se puede ver y escuchar: use otro, si puede.
guide-before = Antes de viajar o de hablar
guide-risks = Qué pensar antes de dar su acuerdo a algo
guide-risks-about = Nadie puede usar su caso sin su acuerdo. Tómese su tiempo. Estos son peligros con los que otras personas se encontraron.
guide-addresses = Sobre las direcciones de esta página
guide-addresses-old = Las direcciones cambian. En cada una pone cuándo se vio por última vez. Mire la página de la propia organización antes de usar una.
guide-addresses-mail = Otros pueden leer el correo electrónico corriente. No envíe nombres, lugares ni archivos antes de que alguien le haya ofrecido un modo seguro.
guide-funds = Dinero y ayuda en una emergencia
guide-funds-about = Fondos que pagan un lugar más seguro, atención médica, asistencia legal o dispositivos más seguros. La mayoría quiere hablar con usted o con una organización que le conozca.
guide-organisations = Organizaciones que apoyan a las personas
guide-organisations-about = Aconsejan, dan a conocer un caso o acompañan a personas amenazadas.
guide-embassies = Embajadas y Estados
guide-embassies-about = Algunos Estados han prometido ayudar a quienes defienden los derechos humanos. Que le vean en una embajada puede ser en sí un peligro.
guide-un = Las Naciones Unidas
guide-un-about = Sus oficinas pueden pedir a un Estado que pare y pueden dejar constancia de lo que pasó. Ninguna puede darle escolta.
guide-americas = América
guide-americas-about = La Comisión Interamericana de Derechos Humanos, para los Estados de la Organización de los Estados Americanos.
guide-africa = África
guide-africa-about = La Comisión Africana de Derechos Humanos y de los Pueblos, para los Estados de la Unión Africana.
guide-europe = Europa
guide-europe-about = El Consejo de Europa, su Tribunal y la Organización para la Seguridad y la Cooperación en Europa.
guide-elsewhere = Asia, el Pacífico y Oriente Medio
guide-elsewhere-about = No conocemos allí ningún organismo regional de derechos humanos que se ocupe de casos así. Quedan las Naciones Unidas y los fondos, las organizaciones y las embajadas de esta página. Para los Estados de Asia Central y Mongolia, mire también Europa: participan en la Organización para la Seguridad y la Cooperación en Europa.
guide-tools = Formularios y herramientas
guide-tools-about = Cosas que ayudan con lo anterior.
guide-check-first = Últimamente nadie ha podido confirmar que esto siga funcionando. Antes de contar con ello, pregunte a alguien que lo sepa.
guide-can = Qué puede hacer
guide-applies = Cuándo sirve
guide-first = Qué saber antes
guide-expect = Qué esperar
guide-languages = Idiomas: { $languages }.
guide-email = Correo electrónico
guide-email-copy = Correo electrónico, para una copia
guide-page = Página
guide-form = Formulario
guide-phone = Teléfono
guide-fax = Fax
guide-post = Correo postal
guide-route = A quién preguntar
# $date: a day, or a month or a year where no more is known, in words
guide-seen = Visto por última vez en su propia página: { $date }.
guide-unconfirmed = Visto por última vez: { $date }.
guide-old = Fue hace más de un año: puede haber cambiado.
# $name: a place that stands above
guide-same-number = Su teléfono es el mismo que el de «{ $name }». Quien ya llamó allí no necesita llamar aquí.
guide-no-number = No conocemos ningún número de teléfono. En su página se dice cómo comunicarse con ellos.
guide-first-page = Ir a la primera página

## Places that answers lead to, when somebody asks for them

places-lede = Estas opciones son para que usted las piense. A nadie de ahí se le ha dicho nada de usted, y no les llega nada si usted no está de acuerdo o no les escribe. La organización que lee su denuncia puede decirle más.
places-by-answers = La lista se hizo en esta página con sus respuestas hasta ahora. Cambia cuando responde más.
places-no-answers = No ha respondido nada con lo que se pueda hacer una lista así. Lo que más sirve para hacerla es saber el Estado, lo que usted necesita y cuándo puede pasar algo.
places-help = Ayuda para personas
places-speak = Quién puede hablar con un Estado o dejar constancia de lo que pasó
places-no-region = Para el Estado que indicó no conocemos ningún organismo regional de derechos humanos que se ocupe de casos así. Quedan las Naciones Unidas y los fondos, las organizaciones y las embajadas de la guía.
places-fit = Encajan con lo que respondió
places-may = Quizá encajen
places-guide = La guía completa, con todas las opciones (se abre en otra pestaña)

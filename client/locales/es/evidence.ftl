### Files that a person adds, and what they reveal. Loaded when the page for files is opened.

evidence-help = Muchas veces un archivo contiene más de lo que se ve: un lugar, un día, un dispositivo, un nombre. Esta página examina cada archivo en este dispositivo y hace una copia sin eso. Para eso, sus archivos no salen de este dispositivo. El servidor puede notar de qué tipo de archivo se trata.
evidence-waiting = Pendiente de examen
evidence-looking = Se está examinando este archivo
# $done: of how many files it is known what to send; $count: all of them
evidence-status =
    { $count ->
        [0] { "" }
        [one] { $done ->
            [0] Se está examinando el archivo
           *[other] El archivo ya está examinado
        }
       *[other] { $done } de { $count } archivos examinados
    }
# $count: how many files
evidence-status-unlooked = Falló la conexión. Sin examinar todavía: { $count }
evidence-nothing = No se encontró en él nada más que lo que muestra.
evidence-reveals = Lo que revela este archivo ({ $count }): { $aspects }
evidence-left = Lo que queda en la copia limpia ({ $count }): { $aspects }
evidence-left-text = Es parte de lo que muestra el archivo, o el archivo no se abriría sin ello. Si puede perjudicar a alguien, no incluya el archivo.
evidence-and-more = Se encontró más de lo que cabe aquí.
evidence-lost-text = Esta página no puede limpiar todo lo que hay en este archivo; por eso la copia limpia no muestra: { $things }. Si es importante, elija «Una copia limpia y el original».
evidence-choice = ¿Qué se debe enviar?
evidence-clean = Una copia limpia
evidence-clean-hint = Muestra lo mismo, sin lo que se puede quitar.
evidence-clean-hint-lost = No lo muestra todo: vea más arriba.
evidence-both = Una copia limpia y el original
evidence-both-hint = Si el lugar, el día o el dispositivo pueden probar algo. La organización recibe los dos, sellados.
evidence-original = El original tal como está
evidence-original-hint = La organización sabrá todo lo que se enumera aquí y todo lo demás que haya en él.
evidence-keep-name = Enviarlo con el nombre que tiene ahora
evidence-named = Se envía con el nombre «{ $name }».
evidence-named-both = Se envían con los nombres «{ $first }» y «{ $second }».
evidence-unticked = Si no marca esta casilla, se envía con el nombre «{ $name }».
evidence-unticked-both = Si no marca esta casilla, se envían con los nombres «{ $first }» y «{ $second }».
evidence-unlooked = Este archivo todavía no se ha examinado
evidence-refused = No hay copia limpia de este archivo
evidence-refused-choose = Envíelo tal como está solo si lo que pueda esconder no perjudica a nadie.
evidence-send-as-is = Enviarlo tal como está
evidence-goes-as-is = Se enviará tal como está.
evidence-not-as-is = No enviarlo tal como está
evidence-part-clean = una copia limpia
evidence-part-both = una copia limpia y el original
evidence-part-original = tal como está

## Why there is no clean copy

code-cleaning-empty = No hay nada en este archivo. Si debería haber algo, quítelo y elíjalo otra vez.
code-cleaning-unknown-kind = Esta página no puede limpiar archivos de este tipo.
code-cleaning-malformed = El archivo está dañado, o no es lo que dice ser.
code-cleaning-encrypted = El archivo está cerrado con contraseña, y esta página no puede mirar dentro.
code-cleaning-too-large = El archivo tiene más partes de las que esta página puede examinar.
code-cleaning-unsupported = El archivo contiene algo que esta página no puede limpiar.
code-cleaning-active = El archivo contiene un programa (macros). Quien lo abra puede poner en marcha ese programa.
code-cleaning-incomplete = Se hizo una copia, se examinó otra vez, y todavía revelaba algo.
code-file-unreadable = El archivo ya no se puede leer. Quítelo y elíjalo otra vez.
code-guard-failed = No se pudo examinar este archivo.
code-guard-not-loaded = Falló la conexión antes de que esta página pudiera examinar el archivo. No se ha perdido nada: vuelva a intentarlo.
problem-files-not-looked-at = Algunos archivos no se pudieron examinar porque falló la conexión. Vuelva a intentarlo o quítelos.

## What is found. Each is followed by what the file says, if it is text.

finding-place = Lugar
finding-device = Dispositivo
finding-person = Persona
finding-time = Fecha u hora
finding-language = Ajustes de idioma
finding-program = Programa
finding-thumbnail = Imagen pequeña de vista previa, quizá de un estado anterior
finding-history = Estados anteriores y comentarios
finding-description = Título o descripción
finding-identifier = Número que relaciona archivos entre sí
finding-hidden = Algo que no se muestra
finding-link = Dirección de algo que está en otro sitio
finding-unknown = Algo desconocido
finding-lost = No está en la copia limpia
lost-picture = una imagen
lost-chart = un gráfico
lost-object = un objeto de otro programa
lost-text = un texto de otro archivo
lost-film = un video o un sonido

## What was found, in words, and where in the file

found-moment = { $day }, { $time }
found-moment-zone = { $day }, { $time } ({ $zone })
found-zone = Reloj de la zona { $zone }
found-position = Un punto en el mapa que cualquiera puede buscar: { $latitude }, { $longitude }
found-coordinate =
    { $side ->
        [N] { $degrees } grados norte
        [S] { $degrees } grados sur
        [E] { $degrees } grados este
       *[W] { $degrees } grados oeste
    }
found-height =
    { $side ->
        [below] { $metres } m bajo el nivel del mar
       *[above] { $metres } m sobre el nivel del mar
    }
found-version = Versión { $version }
found-saved = Veces que se guardó: { $count }
found-worked = Minutos de trabajo en él: { $minutes }
found-earlier = Estados anteriores que siguen en el archivo: { $count }
found-unshown = Partes que no se muestran: { $count }
found-not-text = Algo que no es texto
found-cut-off = Cortado, pero todavía en el archivo. Duración en segundos: { $seconds }
found-cropped = El archivo contiene más de la imagen de lo que se muestra
found-measured = Colores tal como se midieron en una sola pantalla
found-in-inner-picture = Una imagen dentro del documento
found-in-properties = Propiedades del documento
found-in-camera = Datos de la cámara
found-in-notes = Notas que dejan los programas
found-in-colors = Descripción de los colores
found-in-package = Lista de las partes del archivo
found-in-document = Datos del documento
found-in-film = Datos del video
found-in-picture = Datos de la imagen
found-in-sound = Datos del sonido
found-technical = Nombres técnicos

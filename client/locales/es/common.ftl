### Shared by all pages. Plain words, short sentences, nothing that a frightened person has to read twice.

## Page shell

shell-skip = Ir al contenido
shell-footer = Amparo es software libre. Todo lo que escribe se sella en este dispositivo antes de enviarse.
shell-needs-script = Esta página necesita JavaScript. No se ha enviado nada.

## Practice organisation

practice-title = Solo para practicar
practice-text = Esta organización no es real: quienes llevan el servidor pueden leer lo que usted envía. No envíe nada que sea verdad.

## Organisation card

card-languages = Lee en
card-regions = Trabaja en
card-rhythm = Revisa y responde
card-rhythm-days =
    { $count ->
        [one] todos los días
       *[other] en un plazo de { $count } días
    }
card-policy = Cómo trata las denuncias, en sus propias palabras
card-fingerprint = Huella de la organización
card-fingerprint-hint = Solo la tiene esta organización. Compárela con una copia de la que se fíe: en papel, o de alguien que conozca la organización. Tienen que coincidir todas las cifras o todas las palabras.
card-fingerprint-digits = En cifras
card-fingerprint-words = En palabras, para leer en voz alta
card-fingerprint-public = Estas palabras son de la organización, y públicas. No son un nombre en clave.

## Choosing files

files-label = Archivos
files-hint = Elija archivos o suéltelos aquí. { $limit } en total.
files-choose = Elegir archivos
files-drop-here = Suelte aquí los archivos
files-chosen =
    { $count ->
        [0] No hay archivos elegidos
        [one] 1 archivo, { $size }
       *[other] { $count } archivos, { $size }
    }
files-remove = Quitar { $name }
files-remove-short = Quitar
choose-none = Ningún archivo elegido
choose-chosen = Elegido:

## Sizes, progress. Between a number and its unit stands a no-break space (U+00A0), so that no line ends there.

size-bytes =
    { $value ->
        [one] 1 byte
       *[other] { $value } bytes
    }
size-kilobytes = { $value } kB
size-megabytes = { $value } MB
size-gigabytes = { $value } GB
progress-of = { $done } de { $total } ({ $percent } %)

## Errors

errors-title =
    { $count ->
        [one] Hay una cosa que revisar
       *[other] Hay { $count } cosas que revisar
    }
code-network-failed = Falló la conexión. No se ha perdido nada: vuelva a intentarlo.
code-answer-malformed = El servidor dio una respuesta que esta página no entiende. Vuelva a intentarlo más tarde.
code-request-timeout = Esta vez la conexión fue demasiado lenta. No se ha perdido nada: vuelva a intentarlo.
code-server-busy = El servidor está ocupado. Vuelva a intentarlo en un momento.
code-server-error = Hubo un fallo en el servidor. Vuelva a intentarlo más tarde.
code-storage-full = En el servidor ya no queda sitio. Vuelva a intentarlo más tarde.
code-other = No funcionó ({ $code }). Vuelva a intentarlo ahora o más tarde.

## Questions

confirm-cancel = Cancelar

## Codename words

words-label = Su nombre en clave, { $count } palabras
words-hint = Puede pegar todas las palabras en la primera casilla.
words-word = Palabra { $number }

## Languages that are offered, for browsers that have no names for them

language-bo = tibetano

## Regions of the United Nations (M49), for browsers that have no names for them

region-001 = todo el mundo
region-002 = África
region-003 = América del Norte
region-005 = Sudamérica
region-009 = Oceanía
region-011 = África occidental
region-013 = Centroamérica
region-014 = África oriental
region-015 = África septentrional
region-017 = África central
region-018 = África meridional
region-019 = América
region-021 = Norteamérica
region-029 = Caribe
region-030 = Asia oriental
region-034 = Asia meridional
region-035 = Sudeste asiático
region-039 = Europa meridional
region-053 = Australasia
region-054 = Melanesia
region-057 = Micronesia
region-061 = Polinesia
region-142 = Asia
region-143 = Asia central
region-145 = Asia occidental
region-150 = Europa
region-151 = Europa oriental
region-154 = Europa septentrional
region-155 = Europa occidental
region-202 = África subsahariana
region-419 = Latinoamérica

### Files that a person adds, and what they reveal. Loaded when the page for files is opened.

evidence-help = В файлах часто есть больше, чем видно: место, день, устройство, имя. Эта страница просматривает каждый файл на этом устройстве и делает копию без этого. Сами файлы при этом не покидают устройство. Сервер может заметить, какого вида файл просматривается.
evidence-waiting = Ждёт просмотра
evidence-looking = Этот файл просматривается
# $done: of how many files it is known what to send; $count: all of them
evidence-status =
    { $count ->
        [0] { "" }
        [1] { $done ->
            [0] Файл просматривается
           *[other] Файл просмотрен
        }
        [one] Просмотрено: { $done } из { $count } файла
        [few] Просмотрено: { $done } из { $count } файлов
        [many] Просмотрено: { $done } из { $count } файлов
       *[other] Просмотрено: { $done } из { $count } файла
    }
# $count: how many files
evidence-status-unlooked = Не удалось связаться с сервером. Ещё не просмотрено: { $count }
evidence-nothing = Кроме того, что файл показывает, в нём ничего не найдено.
evidence-reveals = Что выдаёт этот файл ({ $count }): { $aspects }
evidence-left = Что остаётся в чистой копии ({ $count }): { $aspects }
evidence-left-text = Это часть того, что файл показывает, или без этого он не откроется. Если это может кому-то навредить, не добавляйте этот файл.
evidence-and-more = Найдено больше, чем здесь можно показать.
evidence-lost-text = Эта страница может очистить не всё в этом файле. Вот что не попало в чистую копию: { $things }. Если это важно, выберите «Чистую копию и оригинал».
evidence-choice = Что отправить?
evidence-clean = Чистую копию
evidence-clean-hint = Она показывает то же самое, но без того, что можно убрать.
evidence-clean-hint-lost = Она показывает не всё: смотрите выше.
evidence-both = Чистую копию и оригинал
evidence-both-hint = Если место, день или устройство могут что-то доказать. Организация получит оба файла зашифрованными.
evidence-original = Оригинал как есть
evidence-original-hint = Организация узнает всё, что перечислено здесь, и всё остальное, что в нём есть.
evidence-keep-name = Отправить под именем, которое у него сейчас
evidence-named = Файл уйдёт под именем «{ $name }».
evidence-named-both = Файлы уйдут под именами «{ $first }» и «{ $second }».
evidence-unticked = Без этой отметки файл уйдёт под именем «{ $name }».
evidence-unticked-both = Без этой отметки файлы уйдут под именами «{ $first }» и «{ $second }».
evidence-unlooked = Этот файл ещё не просмотрен
evidence-refused = Чистой копии этого файла нет
evidence-refused-choose = Отправляйте его как есть, только если то, что в нём может быть скрыто, никому не навредит.
evidence-send-as-is = Отправить как есть
evidence-goes-as-is = Он будет отправлен как есть.
evidence-not-as-is = Не отправлять как есть
evidence-part-clean = чистая копия
evidence-part-both = чистая копия и оригинал
evidence-part-original = как есть

## Why there is no clean copy

code-cleaning-empty = В этом файле ничего нет. Если в нём что-то должно быть, уберите его и выберите снова.
code-cleaning-unknown-kind = Файлы такого вида эта страница очистить не может.
code-cleaning-malformed = Файл повреждён, или он не то, за что себя выдаёт.
code-cleaning-encrypted = Файл закрыт паролем, и эта страница не может в него заглянуть.
code-cleaning-too-large = В файле больше частей, чем эта страница может просмотреть.
code-cleaning-unsupported = В файле есть то, что эта страница не может очистить.
code-cleaning-active = В файле есть программа (макросы). Тот, кто откроет файл, может невольно её запустить.
code-cleaning-incomplete = Копию сделали и просмотрели ещё раз, и она всё ещё что-то выдавала.
code-file-unreadable = Файл больше не читается. Уберите его и выберите снова.
code-guard-failed = Просмотреть этот файл не получилось.
code-guard-not-loaded = Не удалось связаться с сервером, и эта страница не смогла просмотреть файл. Ничего не потеряно: попробуйте ещё раз.
problem-files-not-looked-at = Некоторые файлы не удалось просмотреть: нет связи с сервером. Попробуйте ещё раз или уберите их.

## What is found. Each is followed by what the file says, if it is text.

finding-place = Место
finding-device = Устройство
finding-person = Человек
finding-time = Время
finding-language = Настройки языка
finding-program = Программа
finding-thumbnail = Маленькое изображение (миниатюра), возможно, прежнего вида
finding-history = Прежние версии и примечания
finding-description = Название или описание
finding-identifier = Номер, который связывает файлы между собой
finding-hidden = То, что не показывается
finding-link = Адрес чего-то в другом месте
finding-unknown = Что-то неизвестное
finding-lost = Нет в чистой копии
lost-picture = изображение
lost-chart = диаграмма
lost-object = объект из другой программы
lost-text = текст из другого файла
lost-film = видео или звук

## What was found, in words, and where in the file

found-moment = { $day }, { $time }
found-moment-zone = { $day }, { $time } ({ $zone })
found-zone = Часы пояса { $zone }
found-position = Точка на карте, которую может найти любой: { $latitude }, { $longitude }
found-coordinate =
    { $side ->
        [N] { $degrees }° северной широты
        [S] { $degrees }° южной широты
        [E] { $degrees }° восточной долготы
       *[W] { $degrees }° западной долготы
    }
found-height =
    { $side ->
        [below] { $metres } м ниже уровня моря
       *[above] { $metres } м над уровнем моря
    }
found-version = Версия { $version }
found-saved = Сколько раз сохраняли: { $count }
found-worked = Сколько минут с ним работали: { $minutes }
found-earlier = Прежних версий в файле: { $count }
found-unshown = Частей, которые нигде не показаны: { $count }
found-not-text = Не текст, а что-то другое
found-cut-off = Вырезано, но осталось в файле. Длительность в секундах: { $seconds }
found-cropped = В файле больше изображения, чем показано
found-measured = Цвета, как их измерили на одном отдельном экране
found-in-inner-picture = Изображение внутри документа
found-in-properties = Свойства документа
found-in-camera = Данные камеры
found-in-notes = Пометки, которые оставляют программы
found-in-colors = Описание цветов
found-in-package = Список частей файла
found-in-document = Данные документа
found-in-film = Данные видео
found-in-picture = Данные изображения
found-in-sound = Данные звука
found-technical = Технические названия

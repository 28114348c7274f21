### Shared by all pages. Plain words, short sentences, nothing that a frightened person has to read twice.

## Page shell

shell-skip = К содержанию
shell-footer = Amparo — свободная программа. Всё, что вы пишете, шифруется на этом устройстве до отправки.
shell-needs-script = Этой странице нужен JavaScript. Ничего не отправлено.

## Practice organisation

practice-title = Только для тренировки
practice-text = Эта организация не настоящая: те, кто управляет сервером, могут прочитать то, что вы отправляете. Не отправляйте ничего, что было на самом деле.

## Organisation card

card-languages = Читает на языках
card-regions = Где работает
card-rhythm = Смотрит и отвечает
card-rhythm-days =
    { $count ->
        [1] каждый день
        [one] в течение { $count } дня
        [few] в течение { $count } дней
        [many] в течение { $count } дней
       *[other] в течение { $count } дня
    }
card-policy = Как она работает с сообщениями, её собственными словами
card-fingerprint = Отпечаток организации
card-fingerprint-hint = Такой есть только у этой организации. Сравните его с копией, которой доверяете: на бумаге или от того, кто знает организацию. Должна совпасть каждая цифра или каждое слово.
card-fingerprint-digits = Цифрами
card-fingerprint-words = Словами, чтобы прочитать вслух
card-fingerprint-public = Эти слова принадлежат организации и открыты для всех. Это не кодовое имя.

## Choosing files

files-label = Файлы
files-hint = Выберите файлы или перетащите их сюда. Всего до { $limit }.
files-choose = Выбрать файлы
files-drop-here = Перетащите файлы сюда
files-chosen =
    { $count ->
        [0] Файлы не выбраны
        [one] { $count } файл, { $size }
        [few] { $count } файла, { $size }
        [many] { $count } файлов, { $size }
       *[other] { $count } файла, { $size }
    }
files-remove = Убрать { $name }
files-remove-short = Убрать
choose-none = Файл не выбран
choose-chosen = Выбрано:

## Sizes, progress. Between a number and its unit stands a no-break space (U+00A0), so that no line ends there.

size-bytes =
    { $value ->
        [one] { $value } байт
        [few] { $value } байта
        [many] { $value } байт
       *[other] { $value } байта
    }
size-kilobytes = { $value } кБ
size-megabytes = { $value } МБ
size-gigabytes = { $value } ГБ
progress-of = { $done } из { $total } ({ $percent } %)

## Errors

errors-title =
    { $count ->
        [1] Обратите внимание
        [one] Обратите внимание: { $count } пункт
        [few] Обратите внимание: { $count } пункта
        [many] Обратите внимание: { $count } пунктов
       *[other] Обратите внимание: { $count } пункта
    }
code-network-failed = Не удалось связаться с сервером. Ничего не потеряно: попробуйте ещё раз.
code-answer-malformed = Сервер дал ответ, который эта страница не понимает. Попробуйте позже.
code-request-timeout = На этот раз связь была слишком медленной. Ничего не потеряно: попробуйте ещё раз.
code-server-busy = Сервер занят. Попробуйте немного позже.
code-server-error = На сервере произошёл сбой. Попробуйте позже.
code-storage-full = На сервере больше нет места. Попробуйте позже.
code-other = Не получилось ({ $code }). Попробуйте ещё раз сейчас или позже.

## Questions

confirm-cancel = Отмена

## Codename words

words-label =
    { $count ->
        [one] Ваше кодовое имя, { $count } слово
        [few] Ваше кодовое имя, { $count } слова
        [many] Ваше кодовое имя, { $count } слов
       *[other] Ваше кодовое имя, { $count } слова
    }
words-hint = Можно вставить все слова сразу в первое поле.
words-word = Слово { $number }

## Languages that are offered, for browsers that have no names for them

language-bo = тибетский

## Regions of the United Nations (M49), for browsers that have no names for them

region-001 = весь мир
region-002 = Африка
region-003 = Северная Америка
region-005 = Южная Америка
region-009 = Океания
region-011 = Западная Африка
region-013 = Центральная Америка
region-014 = Восточная Африка
region-015 = Северная Африка
region-017 = Центральная Африка
region-018 = Южная Африка
region-019 = Америка
region-021 = Североамериканский регион
region-029 = Карибы
region-030 = Восточная Азия
region-034 = Южная Азия
region-035 = Юго-Восточная Азия
region-039 = Южная Европа
region-053 = Австралазия
region-054 = Меланезия
region-057 = Микронезия
region-061 = Полинезия
region-142 = Азия
region-143 = Центральная Азия
region-145 = Западная Азия
region-150 = Европа
region-151 = Восточная Европа
region-154 = Северная Европа
region-155 = Западная Европа
region-202 = Тропическая Африка
region-419 = Латинская Америка

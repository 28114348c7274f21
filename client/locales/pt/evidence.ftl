### Files that a person adds, and what they reveal. Loaded when the page for files is opened.

evidence-help = Muitas vezes um arquivo contém mais do que se vê: um lugar, um dia, um aparelho, um nome. Esta página examina cada arquivo neste aparelho e faz uma cópia sem isso. Para isso, os seus arquivos não saem deste aparelho. O servidor pode notar de que tipo de arquivo se trata.
evidence-waiting = À espera de exame
evidence-looking = Este arquivo está em exame
# $done: of how many files it is known what to send; $count: all of them
evidence-status =
    { $count ->
        [0] { "" }
        [one] { $done ->
            [0] O arquivo está em exame
           *[other] O arquivo já foi examinado
        }
       *[other] { $done } de { $count } arquivos examinados
    }
# $count: how many files
evidence-status-unlooked = A conexão falhou. Ainda não examinados: { $count }
evidence-nothing = Nada se encontrou nele além do que mostra.
evidence-reveals = O que este arquivo revela ({ $count }): { $aspects }
evidence-left = O que fica na cópia limpa ({ $count }): { $aspects }
evidence-left-text = Faz parte do que o arquivo mostra, ou o arquivo não abriria sem isso. Se puder prejudicar alguém, não envie o arquivo.
evidence-and-more = Encontrou-se mais do que cabe aqui.
evidence-lost-text = Esta página não consegue limpar tudo o que há neste arquivo; por isso a cópia limpa não mostra: { $things }. Se for importante, escolha “Uma cópia limpa e o original”.
evidence-choice = O que deve ser enviado?
evidence-clean = Uma cópia limpa
evidence-clean-hint = Mostra o mesmo, sem o que se pode tirar.
evidence-clean-hint-lost = Não mostra tudo: veja acima.
evidence-both = Uma cópia limpa e o original
evidence-both-hint = Se o lugar, o dia ou o aparelho puderem provar algo. A organização recebe os dois, selados.
evidence-original = O original tal como está
evidence-original-hint = A organização passa a saber tudo o que está nesta lista e tudo o mais que houver nele.
evidence-keep-name = Enviá-lo com o nome que tem agora
evidence-named = É enviado com o nome “{ $name }”.
evidence-named-both = São enviados com os nomes “{ $first }” e “{ $second }”.
evidence-unticked = Se não marcar esta opção, é enviado com o nome “{ $name }”.
evidence-unticked-both = Se não marcar esta opção, são enviados com os nomes “{ $first }” e “{ $second }”.
evidence-unlooked = Este arquivo ainda não foi examinado
evidence-refused = Não há cópia limpa deste arquivo
evidence-refused-choose = Envie-o tal como está só se o que ele possa esconder não prejudicar ninguém.
evidence-send-as-is = Enviar tal como está
evidence-goes-as-is = Será enviado tal como está.
evidence-not-as-is = Não enviar tal como está
evidence-part-clean = uma cópia limpa
evidence-part-both = uma cópia limpa e o original
evidence-part-original = tal como está

## Why there is no clean copy

code-cleaning-empty = Não há nada neste arquivo. Se devia haver, remova-o e escolha-o outra vez.
code-cleaning-unknown-kind = Esta página não consegue limpar arquivos deste tipo.
code-cleaning-malformed = O arquivo está danificado, ou não é o que diz ser.
code-cleaning-encrypted = O arquivo está fechado com uma senha, e esta página não consegue ver o que há dentro.
code-cleaning-too-large = O arquivo tem mais partes do que esta página consegue examinar.
code-cleaning-unsupported = O arquivo contém algo que esta página não consegue limpar.
code-cleaning-active = O arquivo contém um programa (macros). Quem o abrir pode pôr esse programa a funcionar.
code-cleaning-incomplete = Fez-se uma cópia, que foi examinada outra vez e ainda revelava algo.
code-file-unreadable = Já não se consegue ler o arquivo. Remova-o e escolha-o outra vez.
code-guard-failed = Não foi possível examinar este arquivo.
code-guard-not-loaded = A conexão falhou antes que esta página pudesse examinar o arquivo. Nada se perdeu: tente de novo.
problem-files-not-looked-at = Alguns arquivos não puderam ser examinados, porque a conexão falhou. Tente de novo, ou remova-os.

## What is found. Each is followed by what the file says, if it is text.

finding-place = Lugar
finding-device = Aparelho
finding-person = Pessoa
finding-time = Data ou hora
finding-language = Ajustes de língua
finding-program = Programa
finding-thumbnail = Imagem pequena de pré-visualização, talvez de um estado anterior
finding-history = Estados anteriores e comentários
finding-description = Título ou descrição
finding-identifier = Número que liga arquivos entre si
finding-hidden = Algo que não se mostra
finding-link = Endereço de algo que está em outro lugar
finding-unknown = Algo desconhecido
finding-lost = Não está na cópia limpa
lost-picture = uma imagem
lost-chart = um gráfico
lost-object = um objeto de outro programa
lost-text = um texto de outro arquivo
lost-film = um vídeo ou um som

## What was found, in words, and where in the file

found-moment = { $day }, { $time }
found-moment-zone = { $day }, { $time } ({ $zone })
found-zone = Relógio do fuso { $zone }
found-position = Um ponto no mapa que qualquer pessoa pode procurar: { $latitude }, { $longitude }
found-coordinate =
    { $side ->
        [N] { $degrees } graus norte
        [S] { $degrees } graus sul
        [E] { $degrees } graus leste
       *[W] { $degrees } graus oeste
    }
found-height =
    { $side ->
        [below] { $metres } m abaixo do nível do mar
       *[above] { $metres } m acima do nível do mar
    }
found-version = Versão { $version }
found-saved = Vezes que foi guardado: { $count }
found-worked = Minutos de trabalho nele: { $minutes }
found-earlier = Estados anteriores ainda no arquivo: { $count }
found-unshown = Partes que nada mostra: { $count }
found-not-text = Algo que não é texto
found-cut-off = Cortado, mas ainda no arquivo. Duração em segundos: { $seconds }
found-cropped = O arquivo contém mais da imagem do que é mostrado
found-measured = Cores tal como foram medidas numa única tela
found-in-inner-picture = Uma imagem dentro do documento
found-in-properties = Propriedades do documento
found-in-camera = Dados da câmera
found-in-notes = Notas deixadas por programas
found-in-colors = Descrição das cores
found-in-package = Lista das partes do arquivo
found-in-document = Dados do documento
found-in-film = Dados do vídeo
found-in-picture = Dados da imagem
found-in-sound = Dados do som
found-technical = Nomes técnicos

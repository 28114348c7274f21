### Shared by all pages. Plain words, short sentences, nothing that a frightened person has to read twice.

## Page shell

shell-skip = Ir para o conteúdo
shell-footer = O Amparo é software livre. Tudo o que você escreve é selado neste aparelho antes de ser enviado.
shell-needs-script = Esta página precisa de JavaScript. Nada foi enviado.

## Practice organisation

practice-title = Só para praticar
practice-text = Esta organização não é real: quem cuida do servidor pode ler o que você envia. Não envie nada que seja verdade.

## Organisation card

card-languages = Lê em
card-regions = Trabalha em
card-rhythm = Verifica e responde
card-rhythm-days =
    { $count ->
        [one] todos os dias
       *[other] num prazo de { $count } dias
    }
card-policy = Como trata as denúncias, nas suas próprias palavras
card-fingerprint = Impressão digital da organização
card-fingerprint-hint = Só esta organização a tem. Compare-a com uma cópia em que confia: em papel, ou de alguém que conhece a organização. Têm de coincidir todos os algarismos ou todas as palavras.
card-fingerprint-digits = Em algarismos
card-fingerprint-words = Em palavras, para ler em voz alta
card-fingerprint-public = Estas palavras são da organização e são públicas. Não são um nome de código.

## Choosing files

files-label = Arquivos
files-hint = Escolha arquivos, ou solte-os aqui. { $limit } no total.
files-choose = Escolher arquivos
files-drop-here = Solte aqui os arquivos
files-chosen =
    { $count ->
        [0] Nenhum arquivo escolhido
        [one] 1 arquivo, { $size }
       *[other] { $count } arquivos, { $size }
    }
files-remove = Remover { $name }
files-remove-short = Remover
choose-none = Nenhum arquivo escolhido
choose-chosen = Escolhido:

## Sizes, progress. Between a number and its unit stands a no-break space (U+00A0), so that no line ends there.

size-bytes =
    { $value ->
        [one] { $value } byte
       *[other] { $value } bytes
    }
size-kilobytes = { $value } kB
size-megabytes = { $value } MB
size-gigabytes = { $value } GB
progress-of = { $done } de { $total } ({ $percent } %)

## Errors

errors-title =
    { $count ->
        [one] Há uma coisa a rever
       *[other] Há { $count } coisas a rever
    }
code-network-failed = A conexão falhou. Nada se perdeu: tente de novo.
code-answer-malformed = O servidor deu uma resposta que esta página não entende. Tente de novo mais tarde.
code-request-timeout = Desta vez a conexão foi lenta demais. Nada se perdeu: tente de novo.
code-server-busy = O servidor está ocupado. Tente de novo daqui a um momento.
code-server-error = Houve uma falha no servidor. Tente de novo mais tarde.
code-storage-full = O servidor já não tem espaço. Tente de novo mais tarde.
code-other = Não funcionou ({ $code }). Tente de novo, agora ou mais tarde.

## Questions

confirm-cancel = Cancelar

## Codename words

words-label = O seu nome de código, { $count } palavras
words-hint = Pode colar todas as palavras no primeiro campo.
words-word = Palavra { $number }

## Languages that are offered, for browsers that have no names for them

language-bo = tibetano

## Regions of the United Nations (M49), for browsers that have no names for them

region-001 = o mundo inteiro
region-002 = África
region-003 = América do Norte
region-005 = América do Sul
region-009 = Oceania
region-011 = África Ocidental
region-013 = América Central
region-014 = África Oriental
region-015 = África Setentrional
region-017 = África Central
region-018 = África Meridional
region-019 = Américas
region-021 = América Setentrional
region-029 = Caribe
region-030 = Ásia Oriental
region-034 = Ásia Meridional
region-035 = Sudeste Asiático
region-039 = Europa Meridional
region-053 = Australásia
region-054 = Melanésia
region-057 = Micronésia
region-061 = Polinésia
region-142 = Ásia
region-143 = Ásia Central
region-145 = Ásia Ocidental
region-150 = Europa
region-151 = Europa Oriental
region-154 = Europa Setentrional
region-155 = Europa Ocidental
region-202 = África Subsaariana
region-419 = América Latina

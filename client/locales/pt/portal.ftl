### The portal: for the person who reports. They may be afraid, tired, watched, and reading in a second language.

portal-title = Amparo
# The title of the window. Others see it in lists of windows: it must not say what this is about.
title-part-1 = Parte 1 – Amparo
title-part-2 = Parte 2 – Amparo
title-part-3 = Parte 3 – Amparo
title-part-4 = Parte 4 – Amparo
title-part-5 = Parte 5 – Amparo
title-part-6 = Parte 6 – Amparo
title-reading = Leitura – Amparo
title-wait = Um momento – Amparo
title-trouble = Um problema – Amparo

## Everywhere

back = Voltar
go-on = Seguir
try-again = Tentar de novo
start-page = Ir para a primeira página
leave = Sair desta página
languages = Línguas desta página
language-wait = A página está recebendo os textos dela na outra língua. O que você escreveu continua aqui.
language-failed = Não foi possível carregar a outra língua, e nada mudou. Pode tentar de novo.
# At the picker, before a link to the English page.
review-note = Este texto ainda não foi revisto por pessoas que falam esta língua. Se algo não estiver claro, veja o inglês.
step-of = Passo { $step } de { $steps }
nothing-sent = Nada foi enviado.
nothing-filed = Nada foi apresentado. Ninguém pode ler o que já tinha sido enviado, e isso será apagado.

## The first page

# Takes the place of “The two buttons above work once…”.
doors-open = Tudo pronto. Nada é enviado até você dizer.
doors-unsealed = Não escreva nada aqui: daqui não se pode selar nada.
doors-detour = Não escreva nada aqui: use o próprio endereço onion.

## What the page can see of how safe it is to use it here. It says what something looks like, never more than it can know.

safety-onion = Você veio pelo endereço onion, com o que parece ser o Tor Browser
safety-onion-text = A sua rede pode ver que usa o Tor, mas dificilmente que site visita.
safety-onion-other = Você veio pelo endereço onion, mas este não parece ser o Tor Browser
safety-onion-other-text = Outros navegadores podem revelar sobre você mais do que imagina. Se puder, abra este endereço no Tor Browser.
safety-onion-phone = Num iPhone, o melhor que há é o Onion Browser.
safety-proxy = Isto parece um desvio por um servidor alheio
safety-proxy-text = Quem cuida dele pode ver que você está aqui, ler o que escreve e mudar esta página. Não escreva nada aqui.
safety-proxy-do = Abra o Tor Browser e vá ao próprio endereço onion. O nome dele termina em “.onion”, sem nada depois.
safety-open = Você veio pela internet aberta
safety-open-text = O seu provedor de internet, e quem vigiar a sua rede, podem ver que visita este site. Não podem ler o que escreve.
safety-open-plain = Esta página chegou sem criptografia. O seu provedor de internet, e quem vigiar uma rede no caminho, podem ver esta visita. Podem ler esta página e mudá-la, também para que lhes envie o que você escreve. Não escreva nada aqui.
safety-open-tor = Se este é o Tor Browser, a sua rede não pode ver que visita este site; com qualquer outro navegador, pode. O endereço onion é ainda mais seguro: no caminho não há ninguém de fora do Tor.
safety-open-do = É mais seguro com o Tor Browser e este endereço onion. Compare-o com o que a organização dá em papel ou no seu próprio site:
safety-open-ask = É mais seguro com o Tor Browser. Este site não diz que tem um endereço onion.
safety-open-short = Outros na sua rede podem ver que visita este site. O Tor Browser esconde isso: veja a primeira página.
safety-own = Esta página vem deste próprio aparelho
safety-own-text = É para praticar, ou para quem cuida do servidor.
safety-standard = O nível de segurança parece ser “Predefinido” ou “Padrão” (em inglês, “Standard”)
safety-standard-text = “Mais segura” ou “Intermediário” (em inglês, “Safer”) protege melhor contra ataques ao seu navegador, e aqui tudo funciona com ele.
safety-safer = O nível de segurança parece ser “Mais segura” ou “Intermediário” (em inglês, “Safer”)
safety-safer-text = É o que aconselhamos. Aqui tudo funciona com ele.
safety-safest = O nível de segurança parece ser “A mais segura” ou “Avançado” (em inglês, “Safest”), com os scripts permitidos para este site
safety-safest-text = Aqui tudo funciona com ele, enquanto deixar os scripts permitidos.
safety-unclear = Daqui não se consegue saber o nível de segurança
safety-unclear-text = Aconselhamos “Mais segura” ou “Intermediário” (em inglês, “Safer”). Aqui tudo funciona com ele.
safety-level-how = No Tor Browser: anote primeiro o endereço desta página. Abra o escudo ao lado da barra de endereço, escolha “Configurações”, depois “Alterar” (em inglês, “Change”), e escolha “Mais segura” ou “Intermediário” (“Safer”). Num telefone: o menu (três pontos), depois “Configurações”, depois “Nível de segurança” (em inglês, “Security level”). O navegador pode reiniciar e fechar todas as páginas: abra então este endereço de novo, antes de escrever.
safety-unsealed = Daqui não se pode selar nem enviar nada
safety-unsealed-text = Esta página chegou sem criptografia, e em páginas assim o seu navegador não deixa selar nada. Abra o endereço onion no Tor Browser, ou um endereço que comece por “https”.
safety-honest = Esta página só pode olhar para o endereço e para alguns sinais do navegador. Esses sinais podem enganar, e a página não pode ver quem vigia o seu aparelho.

## When it does not work

preparing-title = Em preparação
preparing-text = As ferramentas que selam as suas palavras estão a caminho. Com uma conexão lenta, isto pode levar alguns minutos.
unreachable-title = O servidor não respondeu
unavailable-title = Daqui, esta página não consegue enviar nada
unavailable-kept = O que você escreveu ainda está aqui. Perde-se se carregar esta página de novo, se a fechar ou se sair dela: primeiro tente de novo.
unavailable-kept-return = Tente de novo e escreva outra vez o seu nome de código. Depois escolha outra vez o que ia fazer, por exemplo “Responder ou escrever mais”: o seu texto está lá.
unavailable-first = Primeiro tente de novo.
unavailable-text = Se isso não ajudar:
unavailable-tor = Use um Tor Browser atual e carregue esta página de novo.
unavailable-level = No Tor Browser, ponha o nível de segurança em “Mais segura” ou “Intermediário” (em inglês, “Safer”), ou em “Predefinido” ou “Padrão” (“Standard”). Está no escudo ao lado da barra de endereço, em “Configurações”. Num telefone: o menu (três pontos), depois “Configurações”, depois “Nível de segurança” (em inglês, “Security level”).
unavailable-address = Abra o endereço onion deste site no Tor Browser, ou um endereço que comece por “https”. Se não tiver nenhum, peça-o à organização.
code-browser-not-secure = Esta página chegou sem criptografia, e em páginas assim o seu navegador não deixa selar nada. Não escreva nada aqui.
code-browser-no-crypto = Este navegador não consegue selar nada.
code-browser-no-worker = Este navegador não deixa a página pôr a funcionar a parte que sela.
code-engine-failed = A parte que sela não foi carregada, ou parou.
code-page-failed = Esta página parou por uma falha da própria página.
code-directory-changed = O servidor diz agora que é outro servidor. Para a sua segurança, nada lhe é enviado. Carregue a página de novo.

## Choosing the organisation

choose-title = Quem deve ler a sua denúncia?
choose-title-one = Quem vai ler a sua denúncia
choose-text = Só a que você escolher a pode ler.
choose-this = Enviar a { $name }
choose-missing = Escolha uma organização.
choose-gone = A organização que você escolheu não pode receber denúncias hoje. Nada do que você escreveu se perdeu, e só irá para outra organização se você a escolher.
choose-nobody = Hoje nenhuma organização pode receber denúncias
choose-nobody-text = Agora nada pode ser enviado; por favor, não escreva aqui a sua denúncia. Tente de novo daqui a alguns dias, ou peça à organização outro modo seguro de falar com ela. Se a data deste aparelho estiver errada, corrija-a e carregue a página de novo.
refused-title = Hoje não se pode escolher
refused-forged =
    { $count ->
        [one] Na lista há outra organização, mas os papéis dela não são autênticos. Não confie nela.
       *[other] Na lista há outras { $count } organizações, mas os papéis delas não são autênticos. Não confie nelas.
    }
code-card-signature = Os papéis dela não são autênticos. Não confie nela.
code-card-other-organisation = Os papéis dela são de outra organização. Não confie nela.
code-card-expired = Os papéis dela perderam a validade. Nada lhe pode ser enviado até que os renove.
code-card-no-key-for-today = Hoje não está pronta para receber nada. Se a data deste aparelho estiver errada, corrija-a e carregue a página de novo.
code-card-not-pinned = Ela não pertence a este site. Não confie nela.
code-organisation-unknown = A organização já não está aqui. Nada lhe pode ser enviado.

## Writing

write-title = O que aconteceu?
write-help = Escreva o que puder, nas suas próprias palavras e em qualquer língua. Se a organização não lê essa língua, precisa primeiro de uma tradução, e isso leva mais tempo. Não tem de estar completo: mais tarde pode acrescentar algo com o seu nome de código.
later-digits = Até haver uma resposta, e de novo quando não restar nenhuma, além do nome de código precisa de 60 algarismos: a impressão digital da organização. Recebe as duas coisas depois de enviar.
write-label = A sua denúncia
write-kept = O que você escreve fica só nesta página. Desaparece quando a fecha ou sai dela. O botão de voltar do seu navegador também sai dela: use o “Voltar” da própria página.
missing-questions = As perguntas sobre o que aconteceu não puderam ser carregadas.
missing-questions-loading = As perguntas sobre o que aconteceu estão a caminho.
missing-questions-send = Você pode enviar a sua denúncia sem elas.
missing-consent = Faltam também as perguntas sobre o que se pode fazer com a sua denúncia. Enquanto não lhe perguntarem, não há acordo para nada.
language-label = Língua do seu texto
language-other = Outra língua
text-hint = O que aconteceu, a quem, onde e quando. Quem o fez, se souber. O que teme e de que precisa.
text-room = Espaço que resta: { $left }
text-over = Há { $over } a mais
text-cleaned = Alguns caracteres invisíveis não podem ser enviados. Foram removidos; as suas palavras estão como estavam.
problem-nothing-written = Ainda não há nada para enviar. Escreva algo ou adicione um arquivo.
problem-text-too-long = O texto é longo demais. Encurte-o ou ponha uma parte num arquivo.
problem-answer-too-long = Uma das suas respostas é longa demais. Encurte-a ou ponha uma parte num arquivo.
problem-letter-too-large = Tudo junto é grande demais para uma denúncia. Encurte o seu texto ou uma resposta, ou ponha uma parte num arquivo.
problem-files-too-large = Os arquivos são grandes demais juntos. Remova alguns e envie-os mais tarde com o seu nome de código.
problem-files-being-looked-at = Alguns arquivos ainda estão em exame. Espere um momento, ou remova-os.
problem-files-need-choice = De alguns arquivos não há cópia limpa. Diga de cada um se deve ser enviado tal como está, ou remova-o.
problem-files-too-many = São arquivos demais: o máximo é 1000. Remova alguns e envie-os mais tarde com o seu nome de código.

## Files

attach-title = Tem arquivos para adicionar?
attach-help = Fotos, vídeos, som, documentos: tudo o que mostre o que aconteceu. Também pode adicionar arquivos mais tarde com o seu nome de código.
attach-skip = Seguir sem arquivos
files-folders =
    { $count ->
        [one] Uma pasta ficou de fora. Abra-a e escolha os arquivos que estão nela.
       *[other] { $count } pastas ficaram de fora. Abra-as e escolha os arquivos que estão nelas.
    }

## Last look

check-title = É isto que quer enviar?
check-help = Olhe mais uma vez. Depois de enviado, não se pode fazer voltar, mas pode acrescentar algo.
check-to = Para
check-text = O seu texto
check-files = Os seus arquivos
check-no-text = Você ainda não escreveu nada com as suas próprias palavras. Pode enviá-la assim: a organização recebe então apenas o que está abaixo, e talvez precise de lhe perguntar o que aconteceu.
check-no-files = Você não adicionou arquivos.
check-change-to = Escolher outra
check-change-text = Mudar o texto
check-change-language = Mudar a língua
check-change-files = Mudar os arquivos
check-return = Revisar e enviar
check-send-hint = A sua denúncia é selada neste aparelho e depois enviada. Você recebe o nome de código quando ela tiver chegado. Tenha papel e caneta à mão.
check-send = Selar e enviar

## Sending

sending-title = Envio em curso
sending-title-halted = O envio está parado
sending-starting = Pedido de espaço ao servidor em curso.
sending-sending = Selagem e envio em curso.
sending-waiting = A conexão falhou. A página espera um momento e tenta de novo.
sending-paused = Em pausa. O que chegou fica guardado para você.
sending-stalled = A conexão falha uma e outra vez.
sending-stalled-title = O que chegou fica guardado para você
sending-finishing = Chegaram todos os arquivos. Agora segue a carta selada.
sending-spoken = Chegaram { $percent } por cento.
sending-progress = Os seus arquivos: recebidos e confirmados
sending-padded = É mais do que só os seus arquivos: acrescentam-se bytes a mais para que ninguém possa saber o tamanho verdadeiro.
sending-keep-open = Deixe esta página aberta até ela dizer que pode sair.
sending-close-nothing = Se a fechar agora, nada é apresentado: a sua carta vai por último, e sem ela nada conta.
sending-close-report = Se a fechar agora, a sua denúncia talvez já tenha chegado: anote primeiro as palavras abaixo.
sending-close-later = Se a fechar agora, a sua mensagem talvez já tenha chegado, e esta página não pode dizê-lo.
sending-pause = Pausar
sending-resume = Continuar o envio
sending-stop = Parar o envio
sending-stop-heading = Parar o envio?
sending-stop-text = O que já foi enviado será apagado, e nada será apresentado. O que você escreveu fica nesta página.
sending-stop-late = Talvez já tenha chegado, e então fica lá. O que você escreveu fica nesta página.
unfiled-title = Não foi enviado
unfiled-maybe = Talvez tenha chegado
unfiled-why = Falta a resposta do servidor
unfiled-maybe-text = A carta estava a caminho quando o envio parou, e daqui não podemos ver se chegou. Pode enviá-la de novo: recebê-la duas vezes não faz mal.
unfiled-earlier = Desta vez nada foi apresentado. Da vez anterior, talvez tenha chegado.
in-doubt-title = Um nome de código, para o caso de a sua denúncia ter chegado
in-doubt-earlier = Guarde também este nome de código
in-doubt-paper = Anote estas palavras em papel, por esta ordem. Desaparecem quando esta página é fechada, abandonada ou carregada de novo.
in-doubt-use = Se a denúncia chegou, elas são o caminho para a resposta: volte aqui daqui a alguns dias e escolha “Tenho um nome de código”.
in-doubt-again = Uma denúncia que você envia de novo tem outras palavras: guarde então as duas séries.
in-doubt-try = Tentativa { $number }
unfiled-kept = O que você escreveu ainda está nesta página, até sair dela.
unfiled-back = Revisar e enviar de novo
unfiled-files = Escolher os arquivos de novo
code-evidence-changed = Este arquivo foi mudado, movido ou apagado durante o envio. Escolha-o de novo. O envio começa então do início:
code-evidence-too-large = Os arquivos são grandes demais juntos. Remova alguns e envie-os mais tarde com o seu nome de código.
code-letter-too-large = O texto é longo demais. Encurte-o ou ponha uma parte num arquivo.
code-sending-stopped = O envio parou, como você pediu.
code-receipt-not-verified = O servidor respondeu, mas o recibo dele não é autêntico.
code-submission-unknown = O servidor esqueceu o que já tinha sido enviado. Envie de novo.

## Codename

codename-title = Anote o seu nome de código
codename-arrived = A sua denúncia chegou.
codename-what = Estas 12 palavras são o seu único caminho para voltar a ela:
codename-words = As suas 12 palavras
codename-also = Para fazer mais do que ler, até haver uma resposta, e de novo quando não restar nenhuma, precisa também de 60 algarismos: a impressão digital da organização, mais abaixo nesta página.
codename-keep = Como guardá-lo
codename-keep-paper = Anote agora todas as palavras em papel, por esta ordem. Pode voltar a vê-las até ter conferido o seu papel; depois disso, ninguém as pode mostrar. Bastam as quatro primeiras letras de cada uma.
codename-english = São palavras inglesas, da esquerda para a direita. Não precisa de as entender: copie-as letra por letra.
codename-keep-use = Com elas pode ler a resposta. Enquanto houver alguma, pode também acrescentar algo ou retirar o seu acordo. Conserve uma resposta ou anote os 60 algarismos: as respostas são apagadas após 180 dias.
codename-keep-photo = Não tire fotos nem faça capturas de tela das palavras, nem as guarde num arquivo: os aparelhos são revistados e copiados.
codename-keep-learn = O mais seguro, se puder, é aprendê-las de cor: faça com elas uma história curta. Esconda o papel longe deste aparelho, e não escreva nele o que é.
codename-keep-lost = Ninguém o pode dar outra vez: nem a organização, nem este servidor.
codename-keep-found = Quem encontrar o papel pode ler o que responderem a você. Esconda-o, ou aprenda as palavras e destrua-o.
paper-title = Imprimir as palavras num cartão
paper-text = No cartão estão as 12 palavras numeradas e nada mais: nenhum nome, e nada que diga para que servem.
paper-risk = Use só uma impressora em que confia. As impressoras e as lojas de cópias podem guardar o que imprimem, e a lista do que foi impresso mostra que algo o foi. Na janela de impressão, desligue cabeçalhos e rodapés: mostrariam o endereço desta página.
paper-day = Imprimir também o dia de voltar: { $day }
paper-digits = Imprimir também os 60 algarismos da impressão digital
paper-digits-risk = Estes algarismos são públicos: quem os procurar encontra a organização. É mais seguro guardá-los num papel diferente do das palavras.
paper-print = Imprimir o cartão
codename-written = Já o anotei
confirm-title = Confira o seu papel
confirm-text = Escreva estas duas palavras do seu papel. Assim sabe com certeza que poderá voltar.
confirm-label = Duas das suas palavras
confirm-check = Conferir
confirm-again = Mostrar as palavras de novo
confirm-wrong = Pelo menos uma destas palavras não está certa. Olhe para o seu papel, ou veja as palavras de novo.
filed-title = Está tudo feito
filed-safe = Enviado. Pode fechar esta página sem perigo.
filed-safe-text = Ao fechar esta página, esquece-se tudo o que você escreveu aqui.
filed-next = O que vem a seguir
come-back-day = Volte por volta de { $day }.
come-back-why =
    { $count ->
        [one] A organização promete verificar as mensagens e responder todos os dias.
       *[other] A organização promete verificar as mensagens e responder num prazo de { $count } dias.
    }
filed-next-return = Volte a este endereço e escolha “Tenho um nome de código”. Anote o endereço, separado das palavras. Lembre-se do dia; neste aparelho nada se lembra dele por você.
filed-next-days = Volte em dias diferentes e a horas diferentes, de um lugar onde se sinta em segurança.
filed-next-draft = Se guardou neste aparelho notas ou cópias do que enviou, pense se elas estão seguras ali.
filed-compare = Para quando voltar: a impressão digital da organização
filed-compare-again = Se não os anotou: os 60 algarismos
filed-compare-text = Até haver uma resposta, precisa disto para escrever de novo, para retirar o seu acordo ou para pedir que se apague tudo. Precisa de novo quando todas as respostas tiverem sido apagadas, por você ou após 180 dias. Mostra que é a mesma organização. É pública: descubra onde a organização a imprimiu, ou anote todos estes algarismos.
receipt-title = Um recibo, se precisar de uma prova
receipt-text = O servidor assinou que recebeu uma denúncia selada para esta organização em { $day }. O recibo nada diz do que você escreveu.
receipt-warning = Não precisa dele para voltar. Um arquivo neste aparelho pode ser encontrado, e mostra que você esteve aqui. Guarde-o só se precisar de uma prova e tiver um lugar seguro para ele.
receipt-save = Guardar o recibo
receipt-saved = Foi pedido ao seu navegador que o guarde com o nome “{ $name }”. Veja nos downloads se está lá: esta página não pode saber.

## Coming back

enter-title = Escreva o seu nome de código
enter-help = Bastam as quatro primeiras letras de cada palavra. O que escreve não sai deste aparelho.
enter-english = Se as suas palavras forem inglesas, escreva-as letra por letra. Siga os números: a palavra 1 vai na casa 1.
enter-none = Hoje não se podem ler daqui as mensagens de nenhuma organização. Tente de novo daqui a alguns dias. Se a data deste aparelho estiver errada, corrija-a e carregue a página de novo.
enter-organisation = A que organização você escreveu?
enter-unknown = Não me lembro
enter-open = Abrir as minhas mensagens
enter-busy = Busca de mensagens em curso.
enter-unknown-word = A palavra { $box } não está em nenhuma lista de palavras. Compare-a com o seu papel.
enter-near = A palavra { $box } não está em nenhuma lista de palavras. Queria escrever uma destas?
enter-use-word = Palavra { $box }: { $word }
repairs-title = O que se poderia mudar
repairs-text = Com uma destas mudanças, as palavras combinam. Várias combinam por acaso, e pode não ser nenhuma delas: compare com o seu papel antes de escolher uma.
repairs-swapped = Trocar de lugar as palavras { $first } e { $second }
repairs-mistyped = Mudar a palavra { $box } para “{ $word }”
taken-title = O que mudou nas caixas
taken-swapped = As palavras { $first } e { $second } trocaram de lugar.
taken-mistyped = A palavra { $box } é agora “{ $word }”. Antes estava “{ $before }”.
taken-text = Pode ser um acaso. Nada foi aberto ainda: compare todas as palavras com o seu papel e depois abra as suas mensagens.
taken-put-back = Repor como estava
check-receipt-door = Verificar um recibo guardado
check-receipt-title = Verificar um recibo
check-receipt-help = Escolha o recibo que guardou. Ele não sai deste aparelho. Para isto não precisa de nome de código.
check-receipt-choose = Escolher o recibo
check-receipt-nothing = Não prova nada
check-receipt-genuine = O recibo é autêntico
check-receipt-ours = Foi este servidor que o assinou.
check-receipt-other = Foi um servidor que o assinou, e não este.
check-receipt-day = Dia, segundo o relógio do servidor
check-receipt-for = Enviado a
check-receipt-unlisted = Uma organização que hoje não está na lista daqui
check-receipt-number = Número do que foi enviado
check-receipt-proves = O que prova
check-receipt-proves-text = Algo selado para esta organização, exatamente o que o recibo indica, estava no servidor quando ele assinou.
check-receipt-not = O que não prova
check-receipt-not-content = O que diz, ou quem o escreveu: o servidor não pode saber.
check-receipt-not-read = Que alguém o tenha recolhido ou lido.
check-receipt-not-day = Que o dia seja verdadeiro: só o servidor o diz.
code-receipt-malformed = Este arquivo não é um recibo, ou foi mudado. Escolha o recibo tal como foi guardado.
code-receipt-unreadable = Não se consegue ler este arquivo. Veja se ainda está no lugar e escolha-o de novo.
code-codename-words = Escreva todas as 12 palavras.
code-codename-checksum = Uma das palavras está errada, ou duas trocaram de lugar. Compare-as com o seu papel.
code-mailbox-nowhere = Nenhuma organização tem uma mensagem verificada para este nome de código. Se escolher a sua organização, pode escrever-lhe.
code-mailbox-unreadable = As mensagens desta organização não podem ser verificadas hoje, e por isso não são mostradas. Veja se a data deste aparelho está certa. Se estiver, tente de novo daqui a alguns dias.
code-mailbox-closed = As suas mensagens estão fechadas. Escreva de novo o seu nome de código.

## Messages

mailbox-title = As suas mensagens
mailbox-from = De:
mailbox-empty = Nenhuma resposta é mostrada
mailbox-empty-soon = Ou ainda não há resposta.
mailbox-empty-words = Ou estas não são exatamente as suas palavras: cerca de uma vez em cada 16, uma palavra errada passa sem se notar. Ninguém consegue distinguir isso de uma caixa vazia, nem esta página nem o servidor. Compare cada palavra com o seu papel.
mailbox-empty-organisation = Veja também se escolheu a organização certa.
mailbox-check-words = Voltar às palavras
mailbox-unread =
    { $count ->
        [one] 1 mensagem é nova
       *[other] { $count } mensagens são novas
    }
mailbox-read-forgotten = Esta página esquece o que você leu quando sai dela. Se apagar o que leu, quando voltar só estará aqui o que é novo. Conserve uma resposta ou anote os 60 algarismos no alto: precisa de uma das duas coisas para escrever de novo. Após 180 dias, as respostas são apagadas.
mailbox-own-letters = O que você enviou não aparece aqui, só aparecem as respostas: está selado, e só a organização o pode abrir.
mailbox-row-broken = Faltam mensagens, ou não estão provadas
mailbox-row-missing = Faltam: { $numbers }.
mailbox-row-unverified = Não está provado que são da organização: { $numbers }.
mailbox-row-what = O que está verificado abaixo é da organização da mesma forma. Diga-lhe que números você tem, e não faça nada que dependa de uma mensagem que não pode ver.
mailbox-busy = Um momento.
mailbox-nothing-new = Não chegou nada desde a última vez que viu.
mailbox-something-new = Há uma mensagem nova.
mailbox-erased = A mensagem foi apagada.
mailbox-draft-kept = O que você tinha escrito antes ainda está aqui: escolha “Responder ou escrever mais”, “Mudar aquilo com que concorda” ou “Pedir que se apague tudo”.
mailbox-unconfirmed = Algo que enviou daqui não tem recibo: pode não ter chegado. Pode enviar de novo: escolha “Responder ou escrever mais”, “Mudar aquilo com que concorda” ou “Pedir que se apague tudo”.
mailbox-refresh = Procurar mensagens novas
mailbox-write = Responder ou escrever mais
mailbox-files = Adicionar arquivos
mailbox-erasure = Pedir que se apague tudo
mailbox-withdraw = Mudar aquilo com que concorda
mailbox-close = Fechar e esquecer
close-heading = Fechar e esquecer?
close-text = O que você não enviou, e o que ainda não tem recibo, desaparece então desta página para sempre.
close-codenames = O que ainda não tem recibo desaparece então desta página para sempre, e também um nome de código que pode ser o caminho para uma resposta. Anote-o antes.
close-confirm = Fechar e esquecer
close-stay = Ficar nesta página
mailbox-read-only = Hoje pode ler, mas não escrever
message-number = Mensagem { $number }
message-verified = Verificada: é da organização
message-verified-day = Assinada em { $day } com a chave de { $name }. A impressão digital está no alto.
message-new = Nova
message-read = Lida
message-mark-read = Já li
message-mark-read-number = Já li: mensagem { $number }
message-unverified = Não verificada
message-unverified-text = Está aqui algo que não prova que vem da organização. Não é mostrado. Não faça nada do que alguém lhe diga sobre isso.
message-deleted = Esta mensagem foi apagada.
message-missing = Falta aqui uma mensagem. A organização talvez a tenha enviado, e ela não chegou ou foi removida.
message-erase = Apagar a mensagem { $number }
erase-heading = Apagar a mensagem { $number }?
erase-text = É apagada do servidor para sempre. Ninguém a pode recuperar.
erase-text-last = Não há aqui outra mensagem verificada. Sem esta, precisa dos 60 algarismos da impressão digital para escrever de novo, para retirar o seu acordo ou para pedir que se apague tudo. Conserve-a, ou anote antes os algarismos: estão no alto da página.
erase-confirm = Apagar
erase-keep = Manter
compare-title = Esta é a sua organização?
compare-why = Compare os 60 algarismos abaixo com os que anotou. Não há aqui nenhuma mensagem verificada que mostre que esta é a organização a que você escreveu. Uma mensagem apagada, por você ou após 180 dias, já não o mostra. Quem controlar o servidor poderia mostrar outra com o mesmo nome.
compare-different = Se alguma coisa for diferente, não envie nada daqui
compare-different-text = Se não tiver com que comparar, também não envie nada, mesmo quando quiser retirar o seu acordo ou pedir que se apague tudo.
compare-wait = Volte e espere por uma resposta: uma mensagem verificada prova que é a sua organização. Ou pergunte à organização por outro meio seguro.
compare-fingerprint = A sua impressão digital: 60 algarismos, que também se podem ler como palavras
compare-same = Comparei: é a mesma
compare-cannot = Não posso comparar: voltar
code-organisation-not-compared = Compare primeiro a impressão digital da organização.
erasure-title = Pedir que se apague tudo
erasure-open = Um pedido anterior enviado daqui não tem recibo: pode não ter chegado. Pode enviá-lo de novo.
erasure-what = O que vai acontecer
erasure-people =
    { $count ->
        [one] A organização recebe o seu pedido, selado. Lá o caso é apagado por pessoas, à mão; prometem verificar as mensagens todos os dias.
       *[other] A organização recebe o seu pedido, selado. Lá o caso é apagado por pessoas, à mão; prometem verificar as mensagens num prazo de { $count } dias.
    }
erasure-stops = Assim que o seu pedido lhes chegar, não podem dar a ninguém mais nada do seu caso, nem então nem depois.
erasure-server = Quando o tiverem feito, este servidor apaga o que ainda tem do seu caso. As mensagens para você ficam aqui até que você as apague, ou durante 180 dias: apague-as você. Quando não restar nenhuma, precisa dos 60 algarismos da impressão digital para escrever de novo.
erasure-limits = O que ninguém pode desfazer
erasure-limits-passed = O que já foi dado a outros, impresso ou copiado não volta. A organização só lhes pode pedir que o apaguem.
erasure-limits-sure = Daqui não pode ver se foi feito. Podem dizer-lhe antes de apagar; depois já não lhe podem responder.
erasure-limits-help = Então já não podem ajudar com este caso. Para ter ajuda de novo, teria de denunciar de novo.
erasure-label = Por quê, se quiser dizer
erasure-hint = Não precisa de nenhuma razão.
erasure-send = Enviar o meu pedido
erasure-sure-heading = Pedir que se apague tudo?
erasure-sure-text = O que apagarem, ninguém pode recuperar. Então já não podem ajudar com este caso.
erasure-sure-confirm = Sim, pedir que se apague tudo
erasure-sure-keep = Agora não
erasure-sent-title = O seu pedido chegou
erasure-sent-text = Volte para ver se há uma resposta. Depois apague as mensagens daqui.
compose-to = Para:
followup-help = Isto vai para a mesma organização. Ela verá que é a mesma pessoa que escreve de novo.
followup-label = A sua mensagem
followup-answered = Ler de novo: mensagem { $number } de { $day }
followup-no-text = Você não escreveu texto: só os seus arquivos são enviados.
followup-send = Selar e enviar
followed-title = A sua mensagem chegou
withdrawn-title = A organização verá o que você retirou
followed-text = O seu nome de código continua o mesmo.
followed-back = Voltar às suas mensagens

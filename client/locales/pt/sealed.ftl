### The pages for people without JavaScript: a file that is sealed on the device with the program age, and sent with a plain form. No script ever loads these texts.
### Names of programs and files (age, report.txt, report.age, report.tar, recipients.txt, recipients-older.txt) and everything that is typed stay as they are in every language.

## Sending a sealed file

sealed-title = Enviar um arquivo selado, sem JavaScript
sealed-lede = Você escreve no seu próprio computador, sela ali o arquivo com um programa chamado age e envia o arquivo selado com esta página. Só a organização o pode abrir.
sealed-computer = Para isto precisa de um computador, com Linux, macOS ou Windows. Num telefone ou num tablet não funciona.
sealed-easier = Há um modo mais fácil
sealed-easier-text = Com JavaScript, este site sela as suas palavras por você. Além disso, você recebe um nome de código, para poder voltar e ler uma resposta. Aqui não o recebe.
sealed-easier-how = No Tor Browser: feche as outras abas, abra o escudo ao lado da barra de endereço, escolha “Configurações”, depois “Alterar” (em inglês, “Change”), e mude o nível de segurança de “A mais segura” ou “Avançado” (“Safest”) para “Mais segura” ou “Intermediário” (“Safer”). Num telefone: o menu (três pontos), depois “Configurações”, depois “Nível de segurança” (em inglês, “Security level”). O navegador pode reiniciar e fechar todas as páginas: anote primeiro o endereço desta, e abra de novo a primeira página. O nível vale para todos os sites que visita: volte a pôr “Safest” quando terminar.
sealed-easier-link = Ir para a primeira página
sealed-before = Antes de começar
sealed-before-answer = Aqui ninguém lhe pode responder. Se quer uma resposta, escreva no arquivo como falar com você de modo seguro, e quando. Se nenhum modo for seguro, não o escreva.
sealed-before-size = Este servidor vê o tamanho do arquivo selado, em que dia chegou e que foi enviado deste modo. Não pode ver o que há nele.
sealed-before-device = O que você escreve fica neste aparelho até você o apagar, e quem revistar o aparelho pode encontrá-lo, ou encontrar o programa age. O Tails esquece tudo quando você o desliga.
sealed-before-long = Leva algum tempo, e é preciso um terminal: uma janela em que se escrevem comandos. Se tiver de sair depressa, feche esta janela e as outras.
sealed-foot = O Amparo é software livre. O que não foi selado no seu aparelho não é recebido aqui.
sealed-guide = Ajuda e segurança: leia o que pode fazer e quem talvez possa ajudar

sealed-none = Hoje não se pode chegar a ninguém deste modo
sealed-none-text = Nenhuma organização tem neste servidor uma chave para hoje, e sem ela nada se pode selar. Nada foi enviado. Volte amanhã, ou peça à organização outro modo seguro de falar com ela.
sealed-several = Quem deve ler?
sealed-several-text = Escolha uma organização. Depois só ela pode abrir o arquivo.

sealed-reader = Quem vai ler

## In four steps

sealed-step-get = Passo 1: obter o age
sealed-step-get-text = O age é um programa livre que sela arquivos. Abra um terminal e escreva a linha para o seu sistema. Quem vigiar a sua rede pode ver que o obtém; o Tails obtém-no através do Tor.
sealed-tails = Tails, iniciado com uma senha de administração
sealed-debian = Debian e Ubuntu
sealed-fedora = Fedora
sealed-macos = macOS, com Homebrew
sealed-windows = Windows, no PowerShell

sealed-step-save = Passo 2: guardar os destinatários
sealed-step-save-text = Um arquivo com as chaves desta organização diz ao age quem pode abrir o arquivo que você sela. Há dois: veja primeiro que age tem.
sealed-step-save-version = Se a resposta for 1.3 ou um número maior, use este. Resiste também aos computadores que se esperam no futuro.
sealed-step-save-new = Guardar recipients.txt
sealed-step-save-older-text = Se o número for menor, use este.
sealed-step-save-older = Guardar recipients-older.txt
sealed-step-save-until = O que você guarda serve até { $day }. Depois desse dia, apague-o e guarde-o de novo: um arquivo selado com um antigo talvez nunca seja aberto.
sealed-step-save-today = O que você guarda serve só hoje, { $day }. Amanhã, apague-o e guarde-o de novo: um arquivo selado com um antigo talvez nunca seja aberto.
sealed-as-text = O mesmo como texto e como código para uma câmera
sealed-as-text-hint = Se não puder guardar um arquivo, ponha o texto dele num a que chame recipients.txt, ou recipients-older.txt para um age mais antigo.
sealed-as-text-new = Para age 1.3 ou maior
sealed-as-picture = O mesmo como código para uma câmera, um por linha. É grande: deixe que ele encha a imagem e não mexa a câmera.
sealed-as-text-older = Para um age mais antigo
sealed-as-picture-older = Os destinatários para um age mais antigo, como código para uma câmera.

sealed-step-seal = Passo 3: escrever e selar
sealed-step-seal-write = Escreva com um editor de texto simples e guarde como report.txt, no mesmo lugar que os destinatários.
sealed-step-seal-what = Escreva o que aconteceu, quem está em perigo e, se for seguro, como falar com você. Escreva também o que se pode fazer com isso: a quem a organização o pode comunicar, e se com o seu nome. Ela não comunica nada a outros se você não concordar.
sealed-step-seal-go = Vá a esse lugar no terminal. Muitas vezes é este. No Linux em outra língua a pasta tem outro nome, e a linha encontra-a.
sealed-step-seal-line = Sele-o. A linha é a mesma em todos os sistemas.
sealed-step-seal-files = Se também há imagens ou documentos, ponha primeiro tudo num só arquivo e sele esse.
sealed-step-seal-traces = Imagens e documentos podem conter mais do que mostram: o lugar, o aparelho, nomes. Também o arquivo único que os contém a todos. Nada disso é retirado aqui. Só a organização o pode abrir.
sealed-step-seal-place-linux = Linux
sealed-step-seal-place-macos = macOS
sealed-step-seal-place-tails = Tails
sealed-step-seal-place-windows = Windows

sealed-step-send = Passo 4: enviar
sealed-step-send-label = O arquivo selado
sealed-step-send-hint = Escolha report.age, não report.txt. Pode ter até 4 MB. O nome dele não é guardado.
sealed-step-send-button = Enviar o arquivo selado
sealed-step-send-wait = Depois espere. Pelo Tor pode levar alguns minutos. Quando tiver chegado, outra página o diz.

sealed-after = Quando terminar
sealed-after-delete = Apague report.txt, report.age, recipients.txt ou recipients-older.txt, e tudo o mais que fez para isto. Esvazie o lixo.
sealed-after-files = Se fez report.tar, apague-o também, e tudo o que pôs nele, como photo.jpg: tudo isso ainda está neste aparelho. O que quiser conservar está mais seguro em outro lugar.
sealed-after-shred = No Linux, estas linhas escrevem primeiro por cima dos arquivos; a segunda é para report.tar e o que pôs nele. Em telefones, memórias USB e na maioria dos discos novos, pode ficar algo mesmo assim.
sealed-after-terminal = Os terminais lembram-se do que foi escrito. Feche-o; no Tails, desligue.

## It has arrived

sealed-filed-title = O seu arquivo chegou
sealed-filed-text = Está guardado neste servidor. Só o podem abrir aqueles para quem foi selado. Se usou os destinatários desta página, é só esta organização: { $name }.
sealed-filed-next = O que vem a seguir
sealed-filed-next-compare = Chegaram { $bytes } bytes. Veja quantos bytes tem o seu arquivo selado: se tiver mais, falta uma parte. Então envie-o de novo.
sealed-filed-next-organisation = A organização recolhe-o e abre-o num aparelho sem rede. Então é apagado aqui, e de qualquer modo depois de 30 dias.
sealed-filed-next-answer = Aqui ninguém lhe pode responder. Se escreveu no arquivo como falar com você, a organização talvez tente.
sealed-filed-next-again = Não carregue esta página de novo: o navegador enviaria o arquivo mais uma vez. Pode enviar outro arquivo do mesmo modo.
sealed-filed-next-delete = Agora apague o que fez: report.txt, report.age, recipients.txt ou recipients-older.txt; e report.tar, com tudo o que pôs nele. Depois saia desta página.
sealed-filed-receipt = Um recibo, se precisar de uma prova
sealed-filed-receipt-text = O servidor assinou que recebeu um arquivo selado para esta organização em { $day }. O recibo nada diz do que há nele, e não pode ser mostrado outra vez.
sealed-filed-receipt-warning = Um arquivo neste aparelho pode ser encontrado, e mostra que você esteve aqui. Guarde-o só se precisar de uma prova e tiver um lugar seguro para ele.
sealed-filed-receipt-label = O recibo como texto
sealed-filed-receipt-save = Guardar o recibo

## It was refused

sealed-refused-title = O arquivo não foi aceito
sealed-refused-nothing = Nada foi guardado, e ninguém o receberá.
sealed-refused-back = Voltar ao formulário
sealed-refused-code = Se pedir ajuda a alguém, este código diz o que aconteceu:
sealed-refused-empty = Não há nada neste arquivo. Talvez nenhum arquivo tenha sido escolhido, ou foi selado um vazio. Veja em report.txt, sele-o de novo e escolha report.age.
sealed-refused-too-large = O arquivo é grande demais. Aqui um arquivo selado pode ter até 4 MB. Não inclua imagens nem vídeos, ou envie-os por partes. Com JavaScript pode enviar muito mais.
sealed-refused-not-age = Este arquivo não está selado com age. Se era a sua própria denúncia, ela não ia selada no caminho: quem controla este servidor pode tê-la lido. Se nela está o seu nome ou o de outras pessoas, leia primeiro a parte abaixo. Depois sele-a e escolha report.age.
sealed-refused-armored = Este arquivo está selado com age, mas escrito em letras. Sele-o de novo com a linha do passo 3, sem “-a” nem “--armor”.
sealed-refused-passphrase = Este arquivo está selado com uma senha, e a organização não a conhece. Sele-o de novo com a linha do passo 3, sem “-p”.
sealed-refused-other-recipients = Este arquivo está selado para outros. Guarde de novo os destinatários do passo 2 e sele com a linha do passo 3.
sealed-refused-damaged = Este arquivo não está inteiro. Talvez tenha sido cortado ao ser escrito ou copiado. Sele-o de novo e escolha report.age.
sealed-refused-organisation = Esta organização não pode receber hoje arquivos selados. Escolha outra, ou volte amanhã.
sealed-refused-timeout = Desta vez a conexão foi lenta demais, e só chegou uma parte do arquivo. Tente de novo.
sealed-refused-busy = O servidor está ocupado. Espere um momento e tente de novo.
sealed-refused-full = O servidor já não tem espaço. Tente de novo mais tarde.
sealed-refused-other = Algo não estava como devia. Volte atrás, escolha o arquivo mais uma vez e tente de novo.

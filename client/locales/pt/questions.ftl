### The questions of a report. Whoever answers may be afraid, tired, watched, and reading in a third language. Nothing has to be answered.
### Messages of questions are given $role: what whoever writes is to the case. "victim" means: it happened to the person who writes.

## Overview

questions-title = O que mais pode contar?
questions-can-send = Pode enviar a sua denúncia tal como está.
questions-lede = As respostas a estas perguntas ajudam a organização a agir mais depressa. Deixe sem resposta o que quiser, e siga a ordem que quiser.
questions-time =
    { $minutes ->
        [0] Todas as perguntas têm resposta.
        [one] Todas as perguntas que faltam levam cerca de um minuto.
       *[other] Todas as perguntas que faltam levam cerca de { $minutes } minutos.
    }
questions-list = Partes
questions-state-empty = Nada ainda
questions-state-begun = Começada
questions-state-done = Feita
questions-go-on = Seguir para os arquivos

## Every step

question-back-overview = Ver todas as partes
question-next = Parte seguinte
question-optional = Qualquer pergunta pode ficar sem resposta.
question-why = Por que perguntamos
# How it is read aloud: what is seen comes first.
question-why-of = Por que perguntamos: { $question }
question-mark-of = { $answer }: { $question }
question-not-sure = Não tenho certeza
question-not-said = Prefiro não dizer
question-take-back = Limpar esta resposta
question-mark-counts = Esta é agora a sua resposta. Para enviar em vez dela o que escreveu acima, pressione-a de novo.
question-entry = Entrada { $number }
question-entry-after = , Entrada { $number }
question-more-entries = Quando você preenche uma entrada, aparece espaço para outra.
question-not-chosen = Nada escolhido
question-too-long = Há { $over } a mais. Encurte, ou ponha uma parte num arquivo.

## When danger is close

danger-close-title = Se o perigo está perto
danger-close-text = Podem passar dias até alguém ler a sua denúncia. A denúncia não pode chamar ninguém, e ninguém vem por causa dela. Se puder, vá primeiro para um lugar mais seguro e peça ajuda a alguém que possa agir de imediato.
danger-close-link = Contatos de emergência (abrem noutra aba)

## Places that may be able to help

places-title = Quem mais talvez possa ajudar
places-offer = A partir do que você respondeu, esta página pode mostrar quem mais talvez possa ajudar: pessoas a quem ligar, fundos, e organismos que podem falar com um Estado. Nada é enviado para os encontrar.
places-open = Mostrar a lista
places-loading = A lista está a caminho. É a mesma para todas as pessoas, e nesta página escolhe-se o que combina.

## Dates

date-year = Ano
date-month = Mês
date-day = Dia
date-about = Não tenho certeza da data exata
date-more = A hora, ou quando foi, nas suas próprias palavras
date-wrong-year = Escreva o ano com quatro algarismos, por exemplo 2024.
date-no-year = Falta o ano. Acrescente-o se souber.
date-no-month = Falta o mês deste dia. Escolha o mês ou apague o dia.
date-wrong-day = Este mês não tem esse dia. Veja outra vez o dia e o mês.
date-to-come = Pelo relógio deste aparelho, esta data ainda não chegou. Veja-a outra vez.
date-may-stay = Também pode deixar assim: é enviado como escreveu.

## Last look

review-answers = As suas respostas
review-none = Você não respondeu a nenhuma pergunta. Não é preciso.
review-change = Mudar
review-change-of = Mudar: { $question }
review-open = Responder a perguntas
review-about = por volta de { $date }
review-not-sure = Sem certeza
review-not-said = Prefiro não dizer

## Parts

step-people = De quem se trata
lede-people = Qual é a sua relação com isto, e a quem aconteceu. Pode omitir todos os nomes.
step-danger = Perigo agora
lede-danger = Quem corre perigo, e daqui a quanto tempo pode acontecer alguma coisa.
step-event = O que foi feito, quando e onde
lede-event = O principal que aconteceu. Se foi mais de uma coisa, escolha a pior ou a última, e conte as outras nas suas próprias palavras.
step-actors = Quem o fez
lede-actors = Até onde sabe ou suspeita. Não é preciso saber nenhum nome.
step-cooperation = Trabalho com as Nações Unidas ou com outros
lede-cooperation = Muitas pessoas atacadas tinham falado com um organismo internacional, ou queriam falar. Se houver essa ligação, é possível uma proteção especial.
step-reported = O que já foi denunciado antes
lede-reported = À polícia, a tribunais ou a organismos internacionais.
step-state = O que o Estado fez
lede-state = O que as autoridades responderam, e o que fizeram ou não fizeram.
step-needs = O que é preciso
lede-needs = Para que a ajuda sirva, e para não se fazer nada que piore a situação.
step-evidence = Outras provas
lede-evidence = Na página seguinte pode adicionar arquivos. Aqui pode dizer o que existe e não é um arquivo, ou não pode ser enviado.
step-contact = Modos seguros de responder
lede-contact = A organização responde aqui, e você lê a resposta com o seu nome de código. Só é preciso outro modo se isso não for possível.

## Whom it is about

ask-reporter-role = Qual é a sua relação com isto?
why-reporter-role = Assim as perguntas seguintes são feitas com as palavras certas. Alguns organismos só ouvem a pessoa, a família ou quem a representa.
role-victim = Aconteceu comigo
role-relative = Aconteceu a alguém da minha família
role-legal-representative = Represento a pessoa, por exemplo como advogado ou advogada
role-ngo = Escrevo em nome de uma organização
role-witness = Vi, ou sei disso
role-other-assistant = Ajudo de outro modo
ask-relationship =
    { $role ->
        [relative] Qual é o seu parentesco com a pessoa?
       *[other] De onde conhece a pessoa, ou o que faz por ela?
    }
hint-relationship =
    { $role ->
        [relative] Por exemplo: irmã, pai, esposa.
       *[other] Por exemplo: sua advogada desde março, colega, vizinho.
    }
why-relationship = Os organismos que recebem queixas perguntam por quem você fala e como sabe o que aconteceu.
ask-ngo-name = Como se chama a sua organização?
why-ngo-name = Para que a organização que lê isto saiba com quem pode trabalhar.
ask-victim-name =
    { $role ->
        [victim] Como você se chama?
       *[other] Como se chama a pessoa a quem isto aconteceu? Se aconteceu a várias pessoas, como se chamam?
    }
hint-victim-name = Pode deixar sem resposta e dizer mais tarde. Um nome só é dado a outros se houver acordo para isso.
why-victim-name = A maioria dos organismos não pode pedir a um Estado que proteja alguém sem saber quem é. Se o perigo está perto, o nome poupa dias.
ask-victim-group = Um grupo ou uma comunidade inteira é alvo de ataques? Se sim, qual?
hint-victim-group = Por exemplo: as pessoas de uma aldeia, todos os membros de uma associação.
why-victim-group = Alguns organismos podem proteger um grupo, também sem o nome de cada pessoa.
none-group = Não, trata-se de pessoas concretas
ask-whereabouts =
    { $role ->
        [victim] Em que situação você está agora?
       *[other] Onde está a pessoa agora?
    }
why-whereabouts = O que se pode fazer é diferente para quem está em detenção, num esconderijo ou no estrangeiro.
place-known-safe = Num lugar que por agora é seguro
place-not-safe = Em casa ou noutro lugar, sem segurança
place-detained = Em detenção ou na prisão
place-disappeared = Desapareceu
place-in-hiding = Num esconderijo
place-abroad = Noutro país
place-deceased = Faleceu
place-unknown = Não sei
ask-residence =
    { $role ->
        [victim] Em que país você está agora?
       *[other] Em que país está a pessoa agora?
    }
hint-residence = Só o país. Deixe sem resposta se até isso puder ser perigoso.
why-residence = Alguns fundos e abrigos só ajudam em certos países.
ask-attributes =
    { $role ->
        [victim] Alguma destas coisas é verdade para você?
       *[other] Alguma destas coisas é verdade para a pessoa?
    }
hint-attributes = Só se tiver a ver com o ataque ou com a ajuda que é precisa.
why-attributes = Alguns organismos e fundos existem para certas pessoas.
attribute-woman = Mulher que defende os direitos humanos
attribute-lgbti = Lésbica, gay, bissexual, trans ou intersexo
attribute-trans = Trans
attribute-journalist = Jornalista
attribute-lawyer = Advogada ou advogado
attribute-child = Menor de 18 anos
attribute-disability = Pessoa com deficiência
attribute-migrant = Pessoa migrante ou refugiada
attribute-ethnic = De um grupo étnico ou racial discriminado
attribute-indigenous = Indígena
attribute-environment = Defende a terra ou o meio ambiente
ask-capacity = Quem poderia decidir, em lugar da pessoa, o que se pode fazer?
why-capacity = Nada se faz em nome de alguém sem acordo. Se não se pode perguntar à pessoa, talvez seja preciso perguntar a outros.
capacity-victim = Pode-se perguntar à pessoa
capacity-family-member = Alguém da família
capacity-legal-representative = Quem a representa, por exemplo advogado ou advogada
capacity-nobody = Agora não se pode perguntar a ninguém

## Danger now

ask-danger =
    { $role ->
        [victim] Você, ou alguém próximo de você, corre perigo agora?
       *[other] A pessoa, ou alguém próximo dela, corre perigo agora?
    }
why-danger = A organização atende primeiro quem corre mais perigo.
danger-immediate = Sim, neste momento
danger-high = Sim, o perigo é grande
danger-raised = Há mais perigo do que de costume
danger-none-now = Agora não
ask-imminence = Daqui a quanto tempo pode acontecer alguma coisa?
why-imminence = Os organismos com procedimentos urgentes perguntam isto primeiro.
soon-hours = Em poucas horas
soon-days = Em poucos dias
soon-weeks = Em poucas semanas
soon-not = Não em breve, que eu saiba
ask-irreparable = O que poderia acontecer que ninguém pudesse desfazer?
hint-irreparable = Por exemplo: morte, tortura, devolução a um país, rapto ou sequestro.
why-irreparable = Tribunais e comissões só ordenam proteção contra um dano que não se pode desfazer.
ask-urgency-proof = O que mostra que o perigo é sério?
hint-urgency-proof = Por exemplo: uma mensagem com uma ameaça, um carro em frente da casa, o que foi feito a outros.
why-urgency-proof = Quem recebe um pedido de proteção urgente quer ver por que é urgente.
ask-family =
    { $role ->
        [victim] Quem da sua família corre perigo por causa disto?
       *[other] Quem da família da pessoa corre perigo por causa disto?
    }
hint-family = Basta um primeiro nome, ou “duas crianças”.
why-family = Também se pode pedir proteção para a família.
none-family = Ninguém da família, que eu saiba
ask-colleagues = Quem mais corre perigo: colegas, amizades, testemunhas?
hint-colleagues = Basta um primeiro nome, ou “dois colegas”.
why-colleagues = Também se pode pedir proteção para essas pessoas, e talvez seja preciso avisá-las.
none-colleagues = Mais ninguém, que eu saiba
part-name = Nome
part-relation = Quem é: uma colega, um amigo
part-relative = Quem é: uma irmã, um filho

## What was done

ask-incident-type = Que tipo de coisa foi feita?
why-incident-type = Cada organismo trata de certas coisas.
incident-threat = Ameaças
incident-travel-ban = Proibição de viajar
incident-passport = Passaporte retirado ou recusado
incident-detention = Detenção ou prisão
incident-surveillance = Vigilância ou escutas
incident-stalking = Perseguição na rua ou noutros lugares
incident-hacking = Invasão de um telefone, um computador ou uma conta
incident-smear = Mentiras ou ódio nos meios de comunicação ou na internet
incident-criminal = Acusação de um crime, ou julgamento
incident-licence = Proibição de exercer a profissão
incident-funding = Dinheiro para o trabalho bloqueado ou recusado
incident-attack = Ataque físico
incident-sexual-violence = Violência sexual
incident-torture = Tortura ou maus-tratos
incident-disappearance = Desaparecimento forçado
incident-killing = Assassinato
incident-family = Ataque à família
incident-registration = Organização com registro recusado, ou fechada
incident-dismissal = Perda do trabalho, ou assédio no trabalho
incident-school = Expulsão da escola ou da universidade
incident-other = Outra coisa
ask-when = Quando aconteceu?
hint-when = Com a exatidão que puder. Basta o ano. Se durou algum tempo, ponha o começo e escreva abaixo “até…”.
why-when = Alguns organismos só recebem um caso dentro de um prazo.
ask-where = Onde aconteceu?
hint-where = Basta a localidade ou um tipo de lugar, como “no aeroporto”.
why-where = Todos os organismos perguntam, e pode mostrar quem foi responsável.
ask-state = Que Estado é responsável?
hint-state = Na maioria dos casos, aquele cuja polícia, cujos tribunais ou cujos funcionários o fizeram, ou nada fizeram para o impedir.
why-state = Os organismos que podem agir dependem do Estado mais do que de qualquer outra coisa.
ask-how = Como foi feito?
hint-how = Só o que as suas próprias palavras ainda não contam. Por exemplo: quantas pessoas eram, o que disseram, o que levaram.
why-how = Os detalhes mostram que foi preparado e quem estava por trás.
ask-racial = Tem a ver com raça, cor da pele, ascendência ou origem étnica?
why-racial = Então um comitê contra a discriminação racial pode agir depressa.
more-racial = De que modo

## Who did it

ask-actors = Quem o fez, ou quem o ordenou?
hint-actors = Um nome, um posto, uma unidade, “a polícia da cidade”, “dois homens num carro branco”.
why-actors = Um Estado responde por quem trabalha para ele, e por outros que deixa agir. Os organismos perguntam qual dos dois casos foi.
none-actors = Não sei quem o fez
part-actor = Quem
part-link = Qual é a relação com o Estado
link-state = Funcionários, polícia, exército, juízes
link-linked = Outros que agem pelo Estado ou com ele
link-non-state = Não é o Estado
link-unknown = Não sei

## Work with the United Nations or others

ask-body =
    { $role ->
        [victim] Com quem você trabalhou, falou ou deu informações, ou quis fazê-lo?
       *[other] Com quem a pessoa trabalhou, falou ou deu informações, ou quis fazê-lo?
    }
hint-body = Por exemplo: uma carta a especialistas das Nações Unidas, uma declaração em Genebra, uma queixa a um comitê, uma conversa com um escritório das Nações Unidas, uma petição a um tribunal. Também conta ter querido, ou outros acreditarem nisso.
why-body = Um ataque por causa disto chama-se represália. Os organismos internacionais tratam-no como um ataque contra eles mesmos e têm modos especiais de agir.
bodies-un = Nações Unidas
bodies-regional = Organismos de uma região
bodies-committees = Comitês das Nações Unidas
bodies-others = Outros
body-hrc = Conselho de Direitos Humanos: reuniões em Genebra
body-upr = Revisão Periódica Universal de um Estado
body-sp = Especialistas das Nações Unidas: relatorias especiais e grupos de trabalho
body-ohchr = Escritório de Direitos Humanos das Nações Unidas, também num país
body-other-un = Outra parte das Nações Unidas
body-iachr = Comissão ou Corte Interamericana de Direitos Humanos
body-achpr = Comissão Africana dos Direitos Humanos e dos Povos
body-coe = Conselho da Europa
body-ecthr = Tribunal Europeu dos Direitos Humanos
body-osce = OSCE
body-tb-ccpr = Comitê dos Direitos Humanos
body-tb-cescr = Comitê dos Direitos Econômicos, Sociais e Culturais
body-tb-cerd = Comitê para a Eliminação da Discriminação Racial
body-tb-cedaw = Comitê para a Eliminação da Discriminação contra as Mulheres
body-tb-cat = Comitê contra a Tortura
body-tb-crc = Comitê dos Direitos da Criança
body-tb-cmw = Comitê para a Proteção dos Direitos de Todos os Trabalhadores Migrantes
body-tb-crpd = Comitê dos Direitos das Pessoas com Deficiência
body-tb-ced = Comitê contra os Desaparecimentos Forçados
body-tb-spt = Subcomitê para a Prevenção da Tortura: visitas a lugares de detenção
body-none = Com nenhum destes
ask-stage = Quando veio o ataque?
why-stage = Mostra se queriam impedir alguém de falar, ou castigar por ter falado.
stage-seeking = Antes de chegar a haver contato
stage-during = Enquanto durava
stage-after = Depois
ask-cooperation = Que contato foi este, e por que pensa que o ataque tem a ver com ele?
hint-cooperation = Por exemplo: o que foi enviado ou dito, quem sabia, o que foi dito durante o ataque.
why-cooperation = Esta ligação é a primeira coisa que pergunta todo organismo que trata de represálias.
ask-occasions = Quando e onde foi o contato?
why-occasions = As Nações Unidas procuram-no nos seus próprios registros.
part-when = Quando, com a exatidão que puder
part-where = Onde
part-occasion = O que foi
ask-cooperation-proof = O que mostra que houve este contato?
hint-cooperation-proof = Por exemplo: um convite, um crachá, uma resposta que chegou, um bilhete de viagem. Não é preciso tê-lo aqui.
why-cooperation-proof = Para os organismos é mais fácil acreditar com algo que o mostre.
none-proof = Nada o mostra, que eu saiba
part-item = O que é
ask-hearing = Há uma audiência da Comissão neste caso?
why-hearing = Antes das audiências e durante elas há modos especiais de proteção.
hearing-planned = Há uma marcada
hearing-attended = Houve uma
hearing-none = Não
ask-court = Há uma petição pendente ali?
why-court = Um tribunal pode ordenar proteção depressa num caso que já tem.
more-court = Número da petição, se souber
ask-geneva =
    { $role ->
        [victim] Você está agora em Genebra?
       *[other] A pessoa está agora em Genebra?
    }
why-geneva = Alguém das Nações Unidas poderia ter ali um encontro em pessoa.
more-geneva = Até quando

## What has been reported before

ask-authorities = Informou-se a polícia, um tribunal ou outra autoridade do país?
hint-authorities = Não há problema se isso não se fez.
why-authorities = Alguns organismos perguntam. Que era perigoso demais é uma resposta que conta.
approached-too-dangerous = Não: era impossível ou perigoso demais
option-not-known = Não sei
more-authorities = Que autoridade, quando e com que resultado; ou por que não foi possível
ask-familiar = Que autoridade conhece o que aconteceu?
hint-familiar = Por exemplo: uma delegacia ou esquadra de polícia, um tribunal, uma provedoria ou defensoria.
why-familiar = Uma comissão pergunta isto no seu formulário.
none-familiar = Nenhuma
ask-remedies = Tentou-se tudo o que se pode tentar no país?
why-remedies = A maioria das queixas só é recebida depois. Há exceções, e é assim que se encontram.
remedies-exhausted = Sim, até ao último tribunal
remedies-unavailable = Não há nada que se possa tentar
remedies-ineffective = Não serviria
remedies-prolonged = Demora muito mais do que devia
remedies-open = Não, ou não tudo
remedies-dangerous = Era perigoso demais tentar
ask-remedies-text = O que se tentou, ou por que não se pôde tentar?
hint-remedies-text = Por exemplo: denúncias, tribunais, datas, o que resultou.
why-remedies-text = As razões contam mais do que o número de tentativas.
none-remedies = Não se tentou nada
ask-complaints = Onde mais isto foi apresentado: outros organismos, outras organizações?
hint-complaints = Por exemplo: outro organismo das Nações Unidas, uma comissão regional, uma embaixada, uma organização de direitos humanos.
why-complaints = Alguns organismos não recebem nada que já esteja perante outro. Outros podem agir juntos.
none-complaints = Em mais lugar nenhum
part-body = Organismo ou organização
part-reference = Referência, se houver
ask-documents = Há um documento das Nações Unidas que fala disto?
hint-documents = Por exemplo, A/HRC/36/31, parágrafo 12.
why-documents = Então outros nas Nações Unidas já sabem disto.
none-documents = Nenhum que eu saiba
part-symbol = Símbolo ou título
part-paragraph = Parágrafo
ask-followup = Isto já esteve num relatório do Secretário-Geral sobre represálias?
hint-followup = Um relatório desses sai todos os anos. Se não sabe, deixe sem resposta.
why-followup = Então o próximo relatório pode dizer o que aconteceu desde aí.
ask-report-number = Que relatório foi?
hint-report-number = Por exemplo: A/HRC/36/31, ou o ano.
why-report-number = Para que se encontre.
ask-report-paragraph = Em que parágrafo?
ask-further = O que aconteceu desde esse relatório?
why-further = O próximo relatório pergunta pelo que é novo.
none-further = Nada de novo

## What the State did

ask-response = O que disseram disso o Estado ou as suas autoridades?
hint-response = Por exemplo: negaram, prometeram investigar, disseram que era legal, não responderam.
why-response = Os relatórios das Nações Unidas põem isso ao lado do que você diz.
none-response = Não disseram nada, que eu saiba
ask-measures = O que fizeram depois?
hint-measures = Por exemplo: uma investigação, proteção, uma libertação, novas acusações.
why-measures = Mostra se o Estado protege ou não.
none-measures = Não fizeram nada, que eu saiba

## What is needed

ask-needs =
    { $role ->
        [victim] De que você precisa?
       *[other] De que precisa a pessoa?
    }
why-needs = Cada fundo e cada organização ajuda com certas coisas.
need-monitoring = Alguém que acompanhe e reaja de imediato
need-advocacy = Alguém que fale por nós a quem tem poder
need-appeals = Cartas às autoridades
need-publicity = Que o caso se torne conhecido, se isso protege
need-relocation = Ir para outro lugar ou outro país
need-medical = Cuidados médicos ou psicológicos
need-legal = Um advogado ou uma advogada, ou o que isso custa
need-subsistence = Dinheiro para viver
need-legal-advice = Conselho sobre direitos e procedimentos
need-physical-security = Segurança em casa e no trabalho
need-digital-security = Segurança de telefones, computadores e contas
need-communications = Um telefone ou uma conexão
need-training = Formação
need-transport = Transporte
need-family = Ajuda para a família
none-needs = Agora nada
ask-action = O que gostaria que fosse feito?
hint-action = Também pode dizer o que não deve ser feito.
why-action = O que você quer é a primeira coisa que conta.
ask-publicity = Tornar isto público pioraria a situação?
why-publicity = Se sim, só se usam caminhos discretos. Se pode chegar a ser público é perguntado à parte.
worsens-yes = Sim, pioraria
worsens-no = Não, ajudaria ou não mudaria nada
worsens-unclear = Não tenho certeza
ask-anonymity =
    { $role ->
        [victim] Se isto for contado a outros, o seu nome deve ser omitido?
       *[other] Se isto for contado a outros, o nome da pessoa deve ser omitido?
    }
why-anonymity = Os organismos pedem-no por escrito. A sua resposta é um desejo que vai com a carta. Não autoriza ninguém a passar nada a outros.
ask-confidential = É preciso ocultar ao Estado quem você é?
why-confidential = Alguns organismos, se lhes for pedido, não dão ao Estado o nome de quem denuncia.
ask-confidential-reasons = Por que deve ficar em segredo?
why-confidential-reasons = Uma comissão quer saber as razões.
ask-missions = Conhece alguém numa embaixada que pudesse ajudar?
hint-missions = O Estado da embaixada, e um nome ou o que a pessoa faz ali.
why-missions = As embaixadas podem agir depressa onde alguém ali conhece você.
none-missions = Ninguém
part-state = Embaixada de
part-person = Quem

## Other evidence

ask-evidence = O que mais há que mostre o que aconteceu?
hint-evidence = Por exemplo: um papel médico, um processo de tribunal, um vídeo que outra pessoa tem, gente que viu.
why-evidence = Para que não se perca, e para que ninguém o peça num momento perigoso.
none-evidence = Mais nada
part-lies = Onde está
part-shareable = Pode ser passado a outros?

## Safe ways to answer

ask-safe-contact =
    { $role ->
        [victim] Há outro modo seguro de falar com você? Qual, e a que horas?
       *[other] Há um modo seguro de falar com a pessoa? Qual, e a que horas?
    }
hint-safe-contact = Por exemplo: uma conta num aplicativo de mensagens seladas, só à noite. Deixe sem resposta se mais alguém puder ler.
why-safe-contact = Só se usa se não se puder esperar pela próxima leitura aqui.
ask-reporter-contact = Há outro modo seguro de falar com você? Qual, e a que horas?
why-reporter-contact = Só se usa se não se puder esperar que você volte aqui.
ask-language = Em que língua quer a resposta?
why-language = Para que entenda cada palavra, se a organização puder escrever nela.
answer-in-en = English
answer-in-fr = Français
answer-in-es = Español
answer-in-ru = Русский
answer-in-ar = العربية
answer-in-zh = 中文
answer-in-pt = Português
answer-in-other = Outra língua

## Choices

option-yes = Sim
option-no = Não

## What may be done with it. $whose says whose decision it is: "self", of whoever reads this, or "other".

consent-title = O que se pode fazer com o que você conta
consent-lede = { $organisation } lê o que você envia. Não comunica nada a outros se você não concordar. Aqui pode dizer com que concorda.
consent-no-is-fine = A cada pergunta pode responder que não. O que não responde conta como um não. A sua denúncia é lida e respondida da mesma forma.
consent-later = Mais tarde pode mudar de ideia com o seu nome de código. O que já tiver sido enviado não se pode fazer voltar, mas nada mais será enviado com base no que retirar.
consent-decider = De quem é esta decisão?
consent-decider-self = Aconteceu comigo. Decido por mim.
consent-decider-told = Aconteceu a outra pessoa, que me disse o que quer.
consent-decider-family = Aconteceu a outra pessoa, a quem agora não se pode perguntar. Sou da família.
consent-decider-lawyer = Aconteceu a outra pessoa, a quem agora não se pode perguntar. Sou advogado ou advogada dessa pessoa.
consent-decider-unreachable = Aconteceu a outra pessoa, a quem agora não se pode perguntar. Não posso decidir por ela.
consent-decider-not-asked = Aconteceu a outra pessoa, a quem ainda não se perguntou.
consent-decider-nobody = Você não o disse.
consent-not-asked-text = Então não há acordo para nada, e está bem assim. Pergunte à pessoa, se for seguro para você e para ela. Pode voltar a escrever com o seu nome de código.
consent-unreachable-text = Então não há acordo para nada, e está bem assim. Se conhecer alguém da família, ou um advogado ou advogada, que possa decidir, pode dizê-lo à organização.
consent-one-person = Se aconteceu a várias pessoas, responda por uma delas. A organização pergunta às outras antes de comunicar algo a alguém.
consent-start = Ver as perguntas
consent-leave = Por agora, deixar tudo em não
consent-keep = Deixar as minhas respostas como estão
consent-question-of = pergunta { $number } de { $count }
consent-next = Pergunta seguinte
consent-included = Um sim a esta pergunta inclui um sim ao que se segue. Responda também a isso separadamente, por favor.
consent-included-open = Sem um sim a “{ $lower }”, o outro sim não pode ser considerado. Responda sim aqui, ou escolha outra resposta para a outra pergunta.
consent-who-learns = Quem passa a saber o quê
consent-may-bring = O que pode trazer
consent-no = Não
consent-yes = Sim
consent-talk = Quero falar disto primeiro
consent-record = Sim, só para o registro: é contado, e não é publicado
consent-without-name =
    { $whose ->
       *[self] Sim, no relatório, sem publicar o meu nome
        [other] Sim, no relatório, sem publicar o nome da pessoa a quem aconteceu
    }
consent-with-name =
    { $whose ->
       *[self] Sim, no relatório, com o meu nome
        [other] Sim, no relatório, com o nome da pessoa a quem aconteceu
    }
consent-understood = Li o que pode trazer, e entendo.
consent-mechanism =
    { $whose ->
       *[self] Pode-se enviar o seu caso a organismos que podem ajudar (Nações Unidas, comissões e tribunais regionais)?
        [other] Pode-se enviar o caso a organismos que podem ajudar (Nações Unidas, comissões e tribunais regionais)?
    }
consent-mechanism-means = A organização pode enviar o caso a organismos que podem ajudar, como escritórios das Nações Unidas, ou uma comissão ou um tribunal regional. Pode falar com eles sobre o caso. Pede-lhes que não o digam ao governo. Nada se torna público. As embaixadas e outras organizações não fazem parte disto: perguntam-lhe por cada uma delas, pelo nome.
consent-mechanism-learns =
    { $whose ->
       *[self] Esses organismos passam a saber o que aconteceu, e o seu nome se estiver no que é enviado. Podem dizê-lo a outros escritórios das Nações Unidas.
        [other] Esses organismos passam a saber o que aconteceu, e o nome se estiver no que é enviado. Podem dizê-lo a outros escritórios das Nações Unidas.
    }
consent-state =
    { $whose ->
       *[self] Esses organismos podem levar o caso ao governo, de forma confidencial e com o seu nome?
        [other] Esses organismos podem levar o caso ao governo, de forma confidencial e com o nome da pessoa a quem aconteceu?
    }
consent-state-means =
    { $whose ->
       *[self] Esses organismos podem escrever ao governo e encontrar-se com ele por causa do que lhe aconteceu. Alguns não podem agir de outro modo. Nada se torna público.
        [other] Esses organismos podem escrever ao governo e encontrar-se com ele por causa do que aconteceu. Alguns não podem agir de outro modo. Nada se torna público.
    }
consent-state-learns =
    { $whose ->
       *[self] O governo passa a saber o seu nome, o que aconteceu e que você falou disso.
        [other] O governo passa a saber o nome, o que aconteceu e que alguém falou disso.
    }
consent-state-includes = Um sim aqui inclui um sim à pergunta anterior.
consent-public-without-name =
    { $whose ->
       *[self] Pode tornar-se público, mas sem publicar o seu nome?
        [other] Pode tornar-se público, mas sem publicar o nome da pessoa a quem aconteceu?
    }
consent-public-without-name-means =
    { $whose ->
       *[self] O que aconteceu pode aparecer num relatório público, e pode ser contado à imprensa e a outros meios de comunicação, sem o seu nome.
        [other] O que aconteceu pode aparecer num relatório público, e pode ser contado à imprensa e a outros meios de comunicação, sem o nome da pessoa a quem aconteceu.
    }
consent-public-without-name-learns =
    { $whose ->
       *[self] Qualquer pessoa pode saber o que aconteceu. Pessoas que conhecem você podem adivinhar que se trata de você.
        [other] Qualquer pessoa pode saber o que aconteceu. Pessoas que conhecem a pessoa podem adivinhar de quem se trata.
    }
consent-public-without-name-includes =
    { $whose ->
       *[self] Um sim aqui é também um sim às duas perguntas anteriores: o governo fica sabendo o seu nome. Só o público não fica sabendo.
        [other] Um sim aqui é também um sim às duas perguntas anteriores: o governo fica sabendo o nome da pessoa a quem aconteceu. Só o público não fica sabendo.
    }
consent-public-named =
    { $whose ->
       *[self] Pode tornar-se público com o seu nome?
        [other] Pode tornar-se público com o nome da pessoa a quem aconteceu?
    }
consent-public-named-means =
    { $whose ->
       *[self] O seu nome e o que aconteceu podem aparecer num relatório público, e podem ser contados à imprensa e a outros meios de comunicação.
        [other] O nome da pessoa a quem aconteceu e o que aconteceu podem aparecer num relatório público, e podem ser contados à imprensa e a outros meios de comunicação.
    }
consent-public-named-learns =
    { $whose ->
       *[self] Qualquer pessoa pode saber o seu nome e o que aconteceu, agora e mais tarde. O que já foi público não se pode retirar.
        [other] Qualquer pessoa pode saber o nome e o que aconteceu, agora e mais tarde. O que já foi público não se pode retirar.
    }
consent-public-named-includes = Um sim aqui inclui um sim a todas as perguntas anteriores.
consent-sg-report = Pode chegar ao Secretário-Geral, para o relatório sobre represálias?
consent-sg-report-means = Todos os anos, o Secretário-Geral das Nações Unidas informa sobre represálias contra pessoas que trabalharam com as Nações Unidas. É uma pergunta à parte: um sim a outra pergunta não vale aqui.
consent-sg-report-learns =
    { $whose ->
       *[self] O escritório que escreve o relatório passa a saber o seu nome e o que aconteceu, também quando é só para o registro. O que está no relatório, qualquer pessoa pode ler, também o governo. Em alguns anos foram nomeadas pessoas; noutros, muitas não o foram. Ninguém pode prometer nem uma coisa nem outra.
        [other] O escritório que escreve o relatório passa a saber o nome e o que aconteceu, também quando é só para o registro. O que está no relatório, qualquer pessoa pode ler, também o governo. Em alguns anos foram nomeadas pessoas; noutros, muitas não o foram. Ninguém pode prometer nem uma coisa nem outra.
    }
consent-sg-report-includes =
    { $whose ->
       *[self] Se estiver no relatório, o governo também fica sabendo, com o seu nome. Assim, este sim é também um sim à segunda pergunta. Se escolher “só para o registro”, não aceita que o governo seja informado.
        [other] Se estiver no relatório, o governo também fica sabendo, com o nome da pessoa a quem aconteceu. Assim, este sim é também um sim à segunda pergunta. Se escolher “só para o registro”, não aceita que o governo seja informado.
    }
consent-risk-1 = Falar com um organismo internacional pode trazer mais perigo. Ele está longe, e por isso é fácil não ver o perigo.
consent-risk-2 = Que algo se torne público pode proteger. Também pode expor a pessoa, a família e quem trabalha com ela.
consent-risk-3 = Nenhum destes organismos pode dar escolta a alguém. É preciso também um plano para a sua própria segurança.
consent-risk-6 = Alguns governos cometem eles mesmos represálias, ou deixam que aconteçam.
consent-risk-7 = Os governos importam-se com o que se diz deles no estrangeiro. Já houve ameaças de pessoas no mais alto poder.
consent-risk-9 = O que aconteceu a outras pessoas: proibições de viajar, perseguições na rua, ameaças a elas ou à família, calúnias, acusações, prisão e mortes.
consent-risk-11 = Outros podem ler o e-mail comum. A organização pede um modo mais seguro antes de enviar nomes ou provas.
conflicts-title = Algumas respostas não combinam entre si
conflicts-lede = Não há mal nisso. Pode mudar uma resposta ou deixá-las como estão.
missing-title =
    { $count ->
        [one] Falta uma coisa
       *[other] Faltam algumas coisas
    }
missing-lede = Pode acrescentar agora o que falta, ou deixar assim. A organização não faz nada com isso antes de lhe perguntar.
missing-go = Ir a: { $question }
missing-leave = Deixar assim
conflicts-asked = A organização não faz nada com estas antes de lhe perguntar.
conflict-includes = Há um sim a “{ $topic }”. Inclui “{ $lower }”, onde não há um sim.
conflict-understood = Há um sim ao relatório do Secretário-Geral. Falta ainda a marca de que leu o que pode trazer.
conflict-decider = Há um sim, e nada diz de quem é a decisão.
conflicts-both = A organização recebe as duas respostas e pode perguntar-lhe.
conflict-publicity = Você disse que tornar isto público pioraria a situação. Aqui há um sim a “{ $topic }”.
conflict-anonymity = Você disse que o nome deve ser omitido se isto for contado a outros. Aqui há um sim a “{ $topic }”.
conflict-confidential = Você disse que quer que o Estado não saiba quem você é. Aqui há um sim a “{ $topic }”. Com o que então souber, o Estado pode descobrir quem contou isto.
conflict-capacity = Você disse que se pode perguntar à pessoa. Aqui diz que agora não se lhe pode perguntar.
conflicts-leave = Deixá-las como estão
review-consent = O que se pode fazer com isto
review-consent-none = Não há acordo para nada. A organização não comunica nada a outros.
review-consent-not-asked = Não há acordo para nada, porque ainda não se perguntou à pessoa.
review-consent-unreachable = Não há acordo para nada, porque agora não se pode perguntar à pessoa.
review-consent-say = Dizer com que concorda
review-government-learns =
    { $whose ->
       *[self] Mesmo que o seu nome não seja publicado, o governo passa a sabê-lo.
        [other] Mesmo que o nome não seja publicado, o governo passa a sabê-lo.
    }

## The same, for whoever comes back

agreed-title = O que se pode fazer com o caso
agreed-unseen = Aqui não se pode mostrar com que você concordou antes. Foi selado, e nem esta página nem o servidor o podem ler.
agreed-lede = Mude o que quiser. O que deixar como está continua como estava. Se retirar algo, retira-se também o que depende disso. Verá o que é antes de enviar.
agreed-means = O que isto significa
agreed-want = O que quer agora?
agreed-leave = Deixar como está
agreed-agree = Concordo
agreed-take-back = Não concordo, e retiro o que disse antes
agreed-words = Nas suas próprias palavras, se quiser
agreed-conflicts = Se concordou antes com isso, diga-o outra vez, para que ninguém tenha de adivinhar. Também pode enviar tal como está. Então a organização pergunta-lhe primeiro.
agreed-open = Um sim só vale junto com um sim ao que ele inclui. Aceite também isso, ou deixe o outro como está. Até lá, nada é enviado.
agreed-nothing = Ainda nada mudou. Escolha o que quer mudar, ou volte atrás.
agreed-send = Selar e enviar
agreed-everything = Retirar tudo
agreed-everything-text = Então já não há acordo para nada, fosse o que fosse.
agreed-everything-now = Retirar tudo agora
agreed-everything-open = Não há recibo de que tudo foi retirado: o pedido pode não ter chegado. Envie de novo.
agreed-everything-first = Envie primeiro de novo que retira tudo. Quando houver recibo, poderá mudar outras respostas.
take-back-heading =
    { $count ->
        [one] Retirar este acordo?
       *[other] Retirar estes acordos?
    }
take-back-what = Retira o seu sim a:
take-back-falls = Com isso retira-se também, se houve um sim:
falls-report =
    { $form ->
       *[any] O relatório do Secretário-Geral
        [published] O relatório do Secretário-Geral, a não ser que fosse só para o registro
        [named] O relatório do Secretário-Geral, se era com o nome
    }
take-back-text = Assim que a organização tiver lido, não envia mais nada com base no que você retira. O que não retirar continua como estava. O que já tiver sido enviado não se pode fazer voltar.
take-back-confirm = Retirar
take-back-keep = Agora não
take-everything-heading = Retirar tudo?
take-everything-text = Assim que a organização tiver lido, nada mais é enviado. O que já tiver sido enviado não se pode fazer voltar.
take-everything-confirm = Retirar tudo
changes-sent = O que mudou
changes-everything = Você retirou tudo. Já não há acordo para nada, fosse o que fosse.
changes-from-now = Vale assim que a organização tiver lido: a partir daí, ela deixa de fazer com o caso tudo o que você retirou.
changes-before = O que tiver sido enviado ou tornado público antes não se pode fazer voltar. A organização só pode pedir aos outros que não o usem mais.

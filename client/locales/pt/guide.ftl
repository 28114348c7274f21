### The guide: a page to read without reporting anything, also without JavaScript. Its facts come from the fact base (guide.json in other languages).

guide-title = Ajuda e segurança
guide-lede = O que você pode fazer e quem talvez possa ajudar. Pode ler tudo isto sem escrever a ninguém. Depois de carregada, esta página pode ser lida sem conexão.
guide-you = Nesta página, “você” é quem está em perigo: você, ou a pessoa por quem escreve.
guide-contents = Nesta página
guide-now = Se corre perigo agora
guide-now-place = Se puder, vá para um lugar onde esteja em mais segurança e haja outras pessoas com você.
guide-now-somebody = Diga a alguém de confiança onde está e quando voltará a dar notícias.
guide-now-police = Se para você for seguro chamar a polícia ou uma ambulância, chame-as primeiro.
guide-now-call = As organizações indicadas abaixo atendem a qualquer hora. Um número pode ter mudado desde a data que está ao lado: ligue mesmo assim e, se ninguém atender, tente o seguinte. Uma chamada do seu próprio telefone pode ser vista e escutada: use outro, se puder.
guide-before = Antes de viajar ou de falar
guide-risks = Em que pensar antes de concordar com alguma coisa
guide-risks-about = Ninguém pode usar o seu caso sem o seu acordo. Leve o tempo que precisar. Estes são perigos que outras pessoas encontraram.
guide-addresses = Sobre os endereços desta página
guide-addresses-old = Os endereços mudam. Em cada um está escrito quando foi visto pela última vez. Veja a página da própria organização antes de usar um.
guide-addresses-mail = Outros podem ler o e-mail comum. Não envie nomes, lugares nem arquivos antes de alguém lhe oferecer um modo seguro.
guide-funds = Dinheiro e ajuda numa emergência
guide-funds-about = Fundos que pagam um lugar mais seguro, atendimento médico, ajuda jurídica ou aparelhos mais seguros. A maioria quer falar com você ou com uma organização que conhece você.
guide-organisations = Organizações que apoiam as pessoas
guide-organisations-about = Aconselham, dão a conhecer um caso ou acompanham pessoas ameaçadas.
guide-embassies = Embaixadas e Estados
guide-embassies-about = Alguns Estados prometeram ajudar quem defende os direitos humanos. Que vejam você numa embaixada pode ser, em si, um perigo.
guide-un = As Nações Unidas
guide-un-about = Os seus escritórios podem pedir a um Estado que pare e podem deixar escrito o que aconteceu. Nenhum pode dar escolta a você.
guide-americas = As Américas
guide-americas-about = A Comissão Interamericana de Direitos Humanos, para os Estados da Organização dos Estados Americanos.
guide-africa = África
guide-africa-about = A Comissão Africana dos Direitos Humanos e dos Povos, para os Estados da União Africana.
guide-europe = Europa
guide-europe-about = O Conselho da Europa, o seu Tribunal e a Organização para a Segurança e a Cooperação na Europa.
guide-elsewhere = Ásia, Pacífico e Médio Oriente
guide-elsewhere-about = Não conhecemos ali nenhum organismo regional de direitos humanos que trate de casos assim. Ficam as Nações Unidas e os fundos, as organizações e as embaixadas desta página. Para os Estados da Ásia Central e a Mongólia, veja também Europa: participam na Organização para a Segurança e a Cooperação na Europa.
guide-tools = Formulários e ferramentas
guide-tools-about = O que ajuda com tudo isto.
guide-check-first = Nos últimos tempos, ninguém pôde confirmar que isto ainda funciona. Antes de contar com isto, pergunte a alguém que saiba.
guide-can = O que pode fazer
guide-applies = Quando serve
guide-first = O que saber antes
guide-expect = O que esperar
guide-languages = Línguas: { $languages }.
guide-email = E-mail
guide-email-copy = E-mail, para uma cópia
guide-page = Página
guide-form = Formulário
guide-phone = Telefone
guide-fax = Fax
guide-post = Correio postal
guide-route = A quem perguntar
# $date: a day, or a month or a year where no more is known, in words
guide-seen = Visto pela última vez na sua própria página: { $date }.
guide-unconfirmed = Visto pela última vez: { $date }.
guide-old = Foi há mais de um ano: pode ter mudado.
# $name: a place that stands above
guide-same-number = O seu telefone é o mesmo que o de “{ $name }”. Quem já ligou para lá não precisa de ligar para aqui.
guide-no-number = Não conhecemos nenhum número de telefone. A página deles diz como os contatar.
guide-first-page = Ir para a primeira página

## Places that answers lead to, when somebody asks for them

places-lede = Estas opções são para você pensar. A ninguém ali se falou de você, e nada lhes chega se você não concordar ou não lhes escrever. A organização que lê a sua denúncia pode dizer-lhe mais.
places-by-answers = A lista foi feita nesta página com as suas respostas até agora. Muda quando você responde mais.
places-no-answers = Você não respondeu nada com que se pudesse fazer uma lista assim. O que mais serve para a fazer é saber o Estado, aquilo de que precisa e daqui a quanto tempo pode acontecer alguma coisa.
places-help = Ajuda para pessoas
places-speak = Quem pode falar com um Estado ou deixar escrito o que aconteceu
places-no-region = Para o Estado que indicou, não conhecemos nenhum organismo regional de direitos humanos que trate de casos assim. Ficam as Nações Unidas e os fundos, as organizações e as embaixadas do guia.
places-fit = Combinam com o que respondeu
places-may = Talvez combinem
places-guide = O guia completo, com todas as opções (abre noutra aba)

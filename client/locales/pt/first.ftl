### The first page, as static HTML: it is complete before, and without, any script. A script loads these texts only to change the language of that page in place.

## First page

doors-title = Denunciar ameaças e represálias com segurança
doors-lede = Para pessoas ameaçadas, atacadas ou castigadas por defenderem os direitos humanos, ou por terem trabalhado com as Nações Unidas ou com outras entidades que os protegem.
door-report = Quero denunciar
door-report-hint = Conte a uma organização o que aconteceu. Adicione arquivos, se tiver.
door-return = Tenho um nome de código
door-return-hint = Leia a resposta, acrescente algo ou mude aquilo com que concorda.
about-how = Como funciona
about-how-write = Você escolhe uma organização e escreve o que aconteceu, em qualquer língua. Não precisa de dar o seu nome, o seu e-mail nem o seu número de telefone: pode deixar qualquer pergunta sem resposta.
about-how-seal = Tudo é selado neste aparelho antes de sair dele: ninguém pode ler pelo caminho.
about-how-codename = Você recebe um nome de código de 12 palavras. Com ele pode voltar e ler a resposta.
about-who = Quem pode ler
about-who-text = Só a organização que você escolher. O que escreve é selado neste aparelho, para que só essa organização possa abri-lo. Quem cuida deste servidor não pode abrir o que você envia, nem quem levar o servidor.
about-limits = O que ninguém pode prometer
about-limits-danger = Se corre perigo agora, vá primeiro para um lugar mais seguro. Esta página pode esperar.
about-limits-device = Se alguém vigia este aparelho ou esta tela, selar não ajuda. Use um aparelho em que confia.
about-limits-network = Use o Tor Browser: é gratuito, em torproject.org, e esconde da sua rede que sites visita. Mesmo assim, outros nessa rede podem ver que usa o Tor, quando e quanto envia.
about-limits-codename = Se perder o seu nome de código, ninguém o pode devolver.
about-limits-answer = Uma resposta pode levar dias. A organização fará o que puder, mas não pode garantir a sua proteção.
about-leave = Se tiver de sair depressa
about-leave-text = Pressione “Sair desta página”, no alto, ou três vezes a tecla Escape (Esc) em dois segundos. No lugar desta página aparece uma vazia, também sem conexão, e tudo o que você escreveu é esquecido.
about-leave-stays = O que fica: o seu navegador pode lembrar-se de que você esteve aqui até ser fechado. Um navegador comum, ao contrário do Tor Browser, lembra-se por mais tempo, e também do que abriu aqui. Quem vigia a sua rede viu o que podia ver. Outras abas continuam abertas: se abriu o guia numa delas, feche-a à mão.
about-leave-early = Até chegarem as ferramentas desta página, ou sem JavaScript, a tecla não faz nada. O botão abre uma página vazia, mas com “voltar” chega-se outra vez aqui. Nesse caso, feche a janela.

before-title = Até que ponto é seguro aqui?
before-tor = Use o Tor Browser e o endereço onion deste site: o nome dele termina em “.onion”, sem nada depois. Se não o tem, peça-o à organização.
before-level = No Tor Browser, o nível de segurança “Mais segura” ou “Intermediário” (em inglês, “Safer”) protege melhor do que o normal (“Standard”), e aqui tudo funciona com ele. Está no escudo ao lado da barra de endereço, em “Configurações”. Num telefone: o menu (três pontos), depois “Configurações”, depois “Nível de segurança” (em inglês, “Security level”).

## While the script is on its way, and without it

first-guide = Ajuda e segurança: leia o que pode fazer e quem talvez possa ajudar
doors-wait = Os dois botões acima funcionam quando a página acaba de carregar. Sem JavaScript, levam ao que você pode fazer nesse caso.
no-script = Sem JavaScript
no-script-why = As suas palavras são seladas neste aparelho, e as respostas são abertas nele. O JavaScript faz as duas coisas. Sem ele, não se pode escrever nem ler nada aqui, e nada foi enviado.
no-script-tor = No Tor Browser: anote primeiro o endereço desta página. Abra o escudo ao lado da barra de endereço, escolha “Configurações”, depois “Alterar” (em inglês, “Change”), e ponha o nível de segurança em “Mais segura” ou “Intermediário” (“Safer”), ou em “Predefinido” ou “Padrão” (“Standard”). Num telefone: o menu (três pontos), depois “Configurações”, depois “Nível de segurança” (em inglês, “Security level”). O navegador pode reiniciar e fechar todas as páginas: abra então este endereço de novo.
no-script-other = Se não puder mudar isso, pode escrever no seu próprio computador, selar ali o arquivo com um programa chamado age e enviá-lo sem JavaScript. Ou peça à organização outro modo seguro de falar com ela.
no-script-onion = A página seguinte mostra também o endereço onion deste site, se o tiver.
no-script-sealed = Enviar um arquivo selado por você

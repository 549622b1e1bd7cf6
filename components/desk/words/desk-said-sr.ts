/** What the desk says of itself: why it refuses, and what its history calls its own deeds, in Serbian by their English. */
export const deskSaidInSerbian: Readonly<Record<string, string>> = {
  'sign in first': 'прво се пријавите',
  'choose a password of your own first': 'прво изаберите сопствену лозинку',
  'your account may not do this: ask an administrator':
    'ваш налог то не сме: обратите се администратору',
  'only the pages of this desk may change anything':
    'само странице овог радног стола смеју нешто да мењају',
  'the disk is full: nothing was lost here, free some space and save again':
    'диск је пун: овде ништа није изгубљено, ослободите место и сачувајте поново',
  'the desk is at fault: nothing was changed; see the messages of its server':
    'грешка је до радног стола: ништа није промењено; погледајте поруке његовог сервера',
  'the records have changed meanwhile: open the page again, and order them anew':
    'записи су у међувремену измењени: отворите страницу поново и уредите их изнова',
  'the history holds no such version': 'историја нема такво стање',
  'there is no such picture': 'нема такве слике',
  'there is no such account': 'нема таквог налога',
  'let another administrator change your own account': 'ваш налог нека промени други администратор',
  'somebody is publishing: wait until it is done':
    'неко управо објављује: сачекајте да се то заврши',
  'this preview is over: open it again': 'овај преглед је истекао: отворите га поново',
  'write the name of a person: letters and spaces, and not the name of the desk':
    'упишите име особе: слова и размаке, а не име радног стола',
  'another account has this e-mail: each needs one of its own':
    'други налог има ову е-пошту: сваком треба своја',
  'choose another password than the old one': 'изаберите другу лозинку, не стару',
  'say in If-Match which version this change was made on':
    'у If-Match наведите на којем стању је измена направљена',
  'send JSON': 'пошаљите JSON',
  'it has changed meanwhile, and nothing was done: open it again':
    'у међувремену је измењено, и ништа није учињено: отворите поново',
  'there is no such kind of record, or no record can have this id':
    'нема такве врсте записа, или запис не може имати такву ознаку',
  'this is more than a record can hold': 'ово је више него што запис може да садржи',
  'hand it in for review first': 'прво га предајте на преглед',
  'somebody has to read it and approve it': 'неко треба да га прочита и одобри',
  'one more person has to approve it, who did not write it':
    'мора га одобрити још једна особа, која није писала у њему',
  'it tells of reported crimes or counts them: one more person has to approve it':
    'говори о пријављеним злочинима или их броји: мора га одобрити још једна особа',
  'it tells of reported crimes or counts them: two people have to approve it, one of whom did not write it':
    'говори о пријављеним злочинима или их броји: морају га одобрити две особе, од којих једна није писала у њему',
  'the draft has changed since it was looked at: look at it again':
    'нацрт је измењен откад је погледан: погледајте га поново',
  'the public record has changed since the draft was begun: compare the two, save the draft again and hand it in':
    'јавни запис је измењен откад је нацрт започет: упоредите их, сачувајте нацрт поново и предајте га',
  'there is no draft of it any more: somebody has published it, or given it up':
    'нацрта више нема: неко га је објавио или је од њега одустао',
  'the history holds no such change': 'историја нема такву измену',
  'the records are published, but the public still sees what it saw: free some space, then publish something else or start the desk anew':
    'записи су објављени, али јавност још види оно што је видела: ослободите место, па објавите нешто друго или поново покрените радни сто',
  'it has changed since, undo that first or write a draft':
    'отад је измењено: прво поништите то, или напишите нацрт',
  'these are the records as the desk found them: there is nothing before':
    'ово су записи какве је радни сто затекао: пре тога нема ничега',
  'this change touched no public record': 'та измена није дотакла ниједан јавни запис',
  'the export could not be built: nothing was changed; try again, and see the server’s messages':
    'извоз није могао да се изгради: ништа није промењено; покушајте поново и погледајте поруке сервера',
  'it was changed while the export was built: look at it again':
    'измењено је док се извоз градио: погледајте поново',
  'a draft was begun meanwhile: try again': 'у међувремену је започет нацрт: покушајте поново',
  'it was taken away since this draft was begun': 'уклоњен је откад је овај нацрт започет',
  'somebody has a draft of this record: publish it or give it up, then import this row':
    'неко има нацрт овог записа: објавите га или одустаните од њега, па увезите овај ред',
  'there is an event of this name already: change the headline, then import this row':
    'догађај с тим именом већ постоји: измените наслов, па увезите овај ред',
  'a sheet has more than 2,000 columns: take it apart':
    'лист има више од 2.000 колона: поделите га',
  'no row of this file is a record: take the records of the kind out as a sheet, and change that one':
    'ниједан ред ове датотеке није запис: изнесите записе те врсте као табелу, па мењајте њу',
  'two columns have this name: take one out': 'две колоне имају ово име: избаците једну',
  'write a headline: it becomes the title of the event':
    'упишите наслов (Headline): он постаје наслов догађаја',
  'write year, month and day as numbers, the year from 1800 to 2099':
    'упишите годину, месец и дан као бројеве, годину од 1800. до 2099.',
  'a sheet has more than 50,000 rows: take it apart': 'лист има више од 50.000 редова: поделите га',
  'save the file as UTF-8: it holds signs in another encoding':
    'сачувајте датотеку као UTF-8: садржи знаке у другом кодирању',
  'the workbook holds more than a sheet of records can: take out pictures, macros and empty rows':
    'свеска садржи више него што лист записа може: избаците слике, макрое и празне редове',
  'this is no sound table: a quotation mark is not closed, or rows are cut off':
    'ово није исправна табела: наводник није затворен или су редови одсечени',
  'this is no sound workbook: open it in a spreadsheet program and save it again as .xlsx':
    'ово није исправна свеска: отворите је у програму за табеле и сачувајте поново као .xlsx',
  'this is no workbook: it holds files with paths of their own':
    'ово није свеска: садржи датотеке са сопственим путањама',
  'send a JPEG, PNG or WebP: other files are not taken':
    'пошаљите JPEG, PNG или WebP: друге датотеке се не примају',
  'this cannot be read as a picture: save it anew as JPEG or PNG, and send it again':
    'ово се не може прочитати као слика: сачувајте је изнова као JPEG или PNG и пошаљите поново',
  'this has more than 50 million pixels: save the picture smaller, and send it again':
    'ово има више од 50 милиона пиксела: сачувајте мању слику и пошаљите поново',
  'this is more than 20 megabytes: save it smaller, or take it apart':
    'ово је више од 20 мегабајта: сачувајте мање, или поделите',

  'sign-in': 'пријава',
  'sign-out': 'одјава',
  'password chosen': 'лозинка изабрана',
  'password given': 'лозинка дата',
  'account made': 'налог направљен',
  'account taken away': 'налог укинут',
  'role changed': 'улога промењена',
  published: 'објављено',
  'published, and refused': 'објављивање, одбијено',
  'published, and failed': 'објављивање, није успело',
  'taken back': 'повучено',
  'taken back, and refused': 'повлачење, одбијено',
  'taken back, and failed': 'повлачење, није успело',
  'draft saved': 'нацрт сачуван',
  'handed in for review': 'предато на преглед',
  'read and approved': 'прочитано и одобрено',
  'draft given up': 'одустало се од нацрта',
  'told in another order': 'други редослед',
  'a picture taken in': 'унета слика',
  'taken away': 'уклоњено',
  'set aside for what somebody else wrote': 'остављено по страни због онога што је други написао',
  'brought back from the history': 'враћено из историје',
  'imported from a spreadsheet': 'увезено из табеле',
  'the records as they were found': 'записи какви су затечени',
  'recovered at the start of the desk': 'опорављено при покретању радног стола',
  'put back at the start of the desk': 'враћено при покретању радног стола',
  'shared with the other desks': 'размењено са другим радним столовима',
};

/** The same with a name or a number in it. */
export const deskPatternsInSerbian: readonly (readonly [english: RegExp, serbian: string])[] = [
  [
    /^the id of this record is (\S+): leave it as it is$/,
    'ознака овог записа је $1: не мењајте је',
  ],
  [
    /^the public record has changed since this draft was begun, and says now: (.*)$/s,
    'јавни запис је измењен откад је овај нацрт започет, и сада гласи: $1',
  ],
  [
    /^row (\d+) has this id too: each record has one of its own$/,
    'и ред $1 има ову ознаку: сваки запис има своју',
  ],
  [
    /^row (\d+) of the sheet "(.*)" has this id too: each record has one of its own$/s,
    'и ред $1 листа „$2” има ову ознаку: сваки запис има своју',
  ],
  [/^use a password of at least (\d+) characters$/, 'лозинка треба да има бар $1 знакова'],
  [
    /^another account is called (.+): add what tells the two apart$/s,
    'други налог се зове $1: додајте по чему се разликују',
  ],
  [/^taken back: (.+)$/s, 'повучено: $1'],
  [/^sent back: (.+)$/s, 'враћено: $1'],
  [/^(.+): newer; it is in the history now$/, '$1: новије; сада је у историји'],
  [
    /^accounts\.db: damaged.*$/s,
    'accounts.db: оштећено; склоњено је, и радни сто има нов први налог: направите остале изнова под истим именима',
  ],
  [
    /^(.+): (?:damaged|missing)(?: \((.*)\))?; its last sound state is back$/s,
    '$1: оштећено или недостаје; враћено је последње исправно стање',
  ],
  [
    /^(.+): (?:damaged|missing)(?: \((.*)\))?; the history has no sound state of it: write it anew$/s,
    '$1: оштећено или недостаје; историја нема исправно стање: напишите изнова',
  ],
];

/** What the exhibit says of its own access and of what it counts. */
export const statementsEn = {
  contact: 'Something does not work for you, or you need the content in another form: {contact}',
  noContact:
    'Something does not work for you, or you need the content in another form? Please tell the museum that shows this exhibit.',
  accessibility: {
    title: 'Accessibility',
    parts: {
      aim: {
        title: 'What we aim for',
        paragraphs: [
          'Everyone should be able to follow the story: without sight, without a mouse, without movement on the page, on a small screen, with large type. The measure is WCAG 2.2, level AA, and for the screen in the gallery also the European standard EN 301 549.',
        ],
      },
      withoutMap: {
        title: 'How it works without the map',
        paragraphs: [
          'The drawn map and the drawn timeline cannot be read by a screen reader. They are left out for it and replaced: a sentence says what the map shows at the chosen moment, a slider holds the moment with its date in words, and a list holds every event that map and timeline show.',
          'With a keyboard: Tab goes from part to part, and the first link leads past the header. On the moment the arrow keys go a day, Page Up and Page Down a month, Home and End to the first and the last day. In the list of events the arrow keys go from event to event and Enter opens one. Escape closes what has been opened.',
          'Without JavaScript every event, source, place and person can be read as a page of text. All pages can be printed.',
        ],
      },
      looks: {
        title: 'Movement, colour and size',
        paragraphs: [
          'Anyone who has asked the system for less movement sees cuts instead of flights, and the play button goes event by event. Nothing flashes. Kinds of events differ in shape as well as in colour. Text can be made four times as large without scrolling sideways.',
        ],
      },
      tested: {
        title: 'How it has been tested, and how it has not',
        paragraphs: [
          'Every page is checked by machine in each language: names and roles, contrast, language of the text, keyboard, narrow screens, spacing of text, print, a page without JavaScript. Such tests find perhaps half of all barriers.',
          'No one who uses a screen reader every day has gone through this edition yet. A protocol of ten tasks is ready for that; until it has been done, we do not call the exhibit fully accessible.',
        ],
      },
      weaker: {
        title: 'What is weaker than it should be',
        paragraphs: [
          'The search needs a keyboard, such as the one on a phone; a screen in the gallery without one offers lists instead. The Serbian texts have not yet been read by a second person. Place names on the drawn map cannot be enlarged without the map.',
        ],
      },
    },
  },
  privacy: {
    title: 'Privacy',
    parts: {
      web: {
        title: 'On the web',
        paragraphs: [
          'The exhibit counts nothing, sets no cookies, has no account and asks nothing of any other server. The museum’s server may keep a record of requests, as any web server can; the museum can tell you more.',
          'Two things are kept in your own browser and sent to nobody: your answers at the notice, for as long as the tab is open; and the pages of the exhibit, so that it works without a network. Clearing the data of this site in the browser removes both.',
        ],
      },
      gallery: {
        title: 'On a screen in the gallery',
        paragraphs: [
          'One number is counted: how many visits began, by day, hour, language and screen. Nothing else is noted: not what was opened, no picture, no sound, no touch. After each visit the screen forgets it.',
          'A code on the screen holds the address of what is shown, and nothing about you. Your phone opens it only if you want.',
        ],
      },
      links: {
        title: 'Links to sources',
        paragraphs: [
          'Some sources have a link to another site. Only if you follow it does that site learn of your visit, and it does not learn which page you came from.',
        ],
      },
    },
  },
};

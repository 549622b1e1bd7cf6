/** Words of the two registers: sources, and people and formations. */
export const registersEn = {
  contents: 'On this page',
  top: 'To the top',
  rest: '{count} more, in the exhibit',
  events: 'Events',
  sources: {
    title: 'All sources',
    intro:
      'Every source that the exhibit names, and what rests on it. The nearer a source is to what it reports, the earlier it is listed.',
    of: 'Sources: {name}',
    distances: {
      document: {
        title: 'Documents',
        text: 'Written by those who acted or decided: orders, telegrams, letters, communiqués. A document shows what was written, not that all of it is so. Guidance for museums is listed here too; our rules of display follow it.',
      },
      testimony: {
        title: 'Testimony',
        text: 'Someone who was there speaks, often many years later: memoirs, diaries, recollections.',
      },
      scholarship: {
        title: 'Scholarship',
        text: 'Historians compare documents and testimony and say where they found them. They do not always agree.',
      },
      press: {
        title: 'Press',
        text: 'Newspapers, news sites, and pages of towns and institutions, often written for an anniversary. They seldom say how they know.',
      },
      retelling: {
        title: 'Retelling',
        text: 'Texts that repeat other texts: open encyclopedias, popular articles, private pages. They show how a statement travelled. By itself a retelling proves nothing.',
      },
    },
    rests: 'What rests on it',
    nothing: 'Nothing that the exhibit shows rests on it.',
    figures: 'Figures rest on it',
    circulating: 'What circulates is held against it',
    claims: 'in particular:',
    order: 'Who answered whom',
    line: 'Front line',
    way: 'Movement',
    reports: 'Part of what is said about reported crimes rests on it',
    partly: 'We have seen it only in part, or know it through others.',
  },
  sourcesOfReports: {
    title: 'Sources on reported crimes',
    intro: 'What is said about reported crimes, by the source on which it rests.',
    back: 'All about this source',
  },
  people: {
    title: 'People and formations',
    intro:
      'Who acts in the exhibit, speaks in it or writes about it. Nobody who was harmed is named. Being named here is not an accusation.',
    front:
      'A Soviet Front is an army group: several armies under one command. Its name is geographical and does not say where its soldiers came from.',
    of: 'People and formations: {name}',
    groups: {
      people: 'People',
      governments: 'Governments and organisations',
      soviet: 'Soviet formations',
      yugoslav: 'Yugoslav formations',
      german: 'German formations',
      other: 'Other formations',
    },
    partOf: 'Part of',
    parts: 'Its parts here',
    ways: 'Movements',
    nothing: 'No event that is shown names this actor.',
    partly: 'Not every detail of this entry is confirmed.',
    reports: 'Also named in the part on reported crimes',
    more: 'Some are named only in the part on reported crimes. It stays closed unless you open it.',
  },
  peopleInReports: {
    title: 'People and formations in the part on reported crimes',
    intro:
      'Writers, witnesses, office-holders and formations that the texts on reported crimes name. Being named here is not an accusation.',
    back: 'All about this actor',
  },
};

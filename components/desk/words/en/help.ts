/** What a curator should know, a heading and its paragraphs each; the Serbian has the same shape. */
export const help = {
  title: 'Help',
  dates: 'Dates',
  example: 'What you write',
  parts: [
    {
      title: 'From a draft to the public',
      paragraphs: [
        'What you type is kept as a draft, in your browser at once and at the desk a moment later. The public sees none of it.',
        'When nothing is left to mend, hand the draft in. Somebody reads it and approves it. A record that tells of reported crimes, or counts them, needs two people, one of whom did not write it.',
        'A reviewer publishes what was approved. The whole exhibit is checked and built first; if anything fails, the public keeps what it had. A publication can be undone on the same page: the public sees what it saw before, and what was published is a draft again.',
      ],
    },
    {
      title: 'Two people on one record',
      paragraphs: [
        'If somebody else has changed a record since you opened it, you are shown where the two differ and choose: yours in the fields that you changed and theirs in the others, or theirs. Nothing is overwritten before you have chosen, and the history keeps both.',
        'If the desk does not answer, go on: what you type stays in this browser and is sent when the desk is back. Open the record again in the same browser to go on where you were.',
      ],
    },
    {
      title: 'Sources and care',
      paragraphs: [
        'Every statement names a source, with the page or the shelfmark where it has one. Two sources that differ are two claims, of which the card shows the nearest to what happened first.',
        'A reported crime is shown as an area, never as a point. Nobody who suffered is named or described. What was done is named, and not told in detail.',
        'What nobody has checked is marked unchecked: it stays at the desk and is not shown.',
      ],
    },
    {
      title: 'Serbian',
      paragraphs: [
        'Write Serbian in Cyrillic; the Latin is made from it and shown under the field. When a person has read the Serbian through, set the field that says so.',
      ],
    },
    {
      title: 'Spreadsheets',
      paragraphs: [
        'A kind of record can be taken to a spreadsheet program and back. First you see what the file would do, row by row; then its rows become drafts. An import never publishes.',
      ],
    },
    {
      title: 'Pictures',
      paragraphs: [
        'A picture is a record of its own: what can be seen, for those who do not see it; who holds it, on what terms it may be shown, and who made it. An event names its pictures, and its card shows them with their credit.',
        'The desk redraws each picture and keeps nothing else of the file, such as where it was taken. No victim is pictured, and a reported crime has no picture.',
      ],
    },
    {
      title: 'Chapters and the exhibit itself',
      paragraphs: [
        'A chapter says what must be seen: places, or a box on the map. Its marks belong to it as well. The map fits all of it into a screen of any size. Show a chapter in the exhibit, move the map until everything is in it, let all of this be seen, and look at it as a wall, a laptop and a phone show it. On the page of the order chapters are dragged, or moved with their buttons.',
        'Title, stretch of time, the opening with its day and what must then be seen, the two to six places of the schematic that draws who wrote to whom, name of the museum and its addresses are a record too, of the kind Exhibits.',
      ],
    },
  ],
  /** EDTF dates; the page shows what each means in the exhibit's words. */
  examples: ['1944-10-20', '1944-10', '1944', '1944-10-25/1944-10-31', '1944-10-14~'],
};

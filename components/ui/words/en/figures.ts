/** Words of the second layer: the way to it, the figures, and the steps on how they arise. */
export const figuresEn = {
  title: 'The figures',
  gate: 'This part holds numbers: of reported crimes, among them rape and killing, and of the dead of the war. They are reports and estimates that differ widely, so each comes with who gives it and what is doubtful about it. No act is described and no country is compared with another.',
  open: 'Show the figures',
  back: 'Back to the exhibit',
  intro:
    'Each number here is a claim of someone. Read who gives it, for which area and time, and what it counts. Numbers for different areas or kinds must not be added or compared.',
  standingTitle: 'Reported, estimated, disputed, derived',
  standing: {
    reported: 'Reported',
    estimated: 'Estimated',
    disputed: 'Disputed',
    derived: 'Derived',
  },
  standingMeans: {
    reported: 'someone counted, or wrote down what was counted; this does not confirm the number',
    estimated: 'someone concluded it from what is known',
    disputed: 'others give another number, or doubt this one',
    derived: 'it was calculated from other figures of this page',
  },
  counts: 'What it counts',
  attribution: 'Who gives it',
  area: 'Area',
  period: 'Time',
  state: 'Status',
  partly: 'Not every detail of this figure could be checked.',
  wording: 'In words',
  derivedFrom: 'Calculated from',
  sources: 'Sources',
  from: 'from',
  to: 'to',
  apart: 'Two counts of different things. They are not the ends of one range.',
  topics: {
    reported: 'Reported crimes in Serbia and Yugoslavia',
    explained: 'Figures that only the steps above explain',
    belgrade: 'The dead of the fighting for Belgrade',
    operation: 'Strength and losses of the armies',
    local: 'Local counts and burial places of Red Army soldiers',
    occupation: 'The occupation and the whole war',
    'new-power': 'After the change of power',
    elsewhere: 'Other countries',
  },
  topicNotes: {
    reported:
      'They count reports of crimes by soldiers of the Red Army, not people; behind every report are people who were harmed. None of them is a total. Area and time differ from text to text: “Serbia, or Yugoslavia” means that the texts do not agree.',
    explained:
      'None of these is a count in its own right. They come from copying, adding and multiplying.',
    belgrade:
      'Behind each number are people who lost their lives. The sources disagree: they count different days, the killed or the buried, and sometimes the wounded too.',
    operation:
      'Sources count different units, days and areas, and mean different things by losses: not always the dead.',
    local:
      'Taken from local pages and memorials. An ossuary is a vault for the remains of many dead. The counts overlap and must not be added.',
    occupation: 'What came before the events of this exhibit, and what surrounded them.',
    'new-power':
      'Behind each number are people who lost their lives. Lists and registers differ in whom they hold, and none says by itself how or by whom somebody died.',
    elsewhere:
      'For other countries there are estimates for a city, for an occupation zone or for a country; some count rapes, others people. They come from different times, areas and methods, so the exhibit lists none beside another. What is here is here because it circulates.',
  },
  steps: {
    title: 'How figures arise',
    intro:
      'Some numbers of reported crimes are repeated in many places. These steps show where they come from and what was done to them on the way.',
    position: 'Step {step} of {all}',
    next: 'Next step',
    previous: 'Step back',
    caution: 'Beware',
    none: 'no such line',
    share: '{percent}%',
    choose: 'Share of cases reported, as an example',
    unchosen: 'No share is chosen yet.',
    multiplied: 'If {percent}% are reported, the reports are multiplied by {factor}:',
    becomes: '{count} becomes {total}',
    reports: 'Reports',
    arithmetic: 'Arithmetic, not evidence.',
  },
};

/** When readers see a course: at once, or by itself at an hour, together with others. */
export const releases = {
  see: 'See the schedule',
  plan: 'Schedule a release',
  publish: {
    title: 'When do readers see it?',
    several: 'Schedule a release',
    of: '%{title}, edition %{number}',
    when: 'When',
    now: 'Now',
    at: 'At an hour, by itself',
    lessonsOnly: 'The course is published, and only lessons of it are newly approved: they can be published now, and not be scheduled.',
    day: 'Day',
    time: 'Hour',
    timeHint: 'Time in Việt Nam, such as 07:00',
    noTime: 'There is no hour “%{text}”. Write hours and minutes, such as 07:00.',
    inDays: 'In %{smart_count} day |||| In %{smart_count} days',
    name: 'Name of the release',
    nameHint: 'To know it by in the schedule, such as “For the meetings of December”.',
    together: 'Published together',
    togetherHint: 'They appear at one hour, and can be taken back at once.',
    noneReady: 'No course of this unit is approved and not published yet.',
    edition: '%{smart_count} lesson, edition %{number} |||| %{smart_count} lessons, edition %{number}',
    notApproved: 'Not approved, so it can not be scheduled yet.',
    plannedAlready: 'It is in another release already.',
    sentenceFirst: 'At once, readers see <b>%{title}</b>, edition %{number}, with the lessons that are approved.',
    sentenceNow:
      'At once, readers see <b>edition %{number}</b> of %{title} in place of edition %{former}, with the lessons that are approved.',
    sentenceLessons: 'At once, readers see <b>the approved lessons</b> of %{title}.',
    sentenceAt: '<b>On %{day} at %{time}</b>, %{smart_count} courses appear together: %{titles}.',
    sentenceAtOne: '<b>On %{day} at %{time}</b>, the course %{titles} appears by itself.',
    againOne:
      'At that hour it is looked at once more. If it was changed after it was approved, it does not appear, and the schedule says why.',
    again:
      'At that hour they are looked at once more. If one was changed after it was approved, none of the %{smart_count} appears, and the schedule says why.',
    do: { now: 'Publish now', at: 'Schedule', lessons: 'Publish these lessons' },
    doneNow: '%{title} is published.',
    donePlanned:
      '%{smart_count} course is scheduled for %{day} at %{time}. |||| %{smart_count} courses are scheduled for %{day} at %{time}.',
  },
};

import { useSay } from './i18n/say';
import { CourseList } from './pages/CourseList';
import { CoursePage } from './pages/CoursePage';
import { LessonPage } from './pages/LessonPage';
import { NothingHere } from './pages/NothingHere';
import { SearchPage } from './pages/SearchPage';
import { WholeCourse } from './pages/WholeCourse';
import { Footer } from './parts/Footer';
import { Header } from './parts/Header';
import { useAddress } from './way/address';
import { type Way, wayOf } from './way/way';

/** Published courses for whoever reads: the bar, the page that the address says, and what stands below. */
export function Reader() {
  const say = useSay();
  const way = wayOf(useAddress());
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Header way={way} />
      <main id="main" tabIndex={-1} className={way.page}>
        <Page way={way} />
      </main>
      <Footer />
    </>
  );
}

function Page({ way }: { way: Way }) {
  switch (way.page) {
    case 'list':
      return <CourseList key={way.topic} topic={way.topic} />;
    case 'search':
      return <SearchPage key={`${way.kind} ${way.words}`} words={way.words} kind={way.kind} />;
    case 'course':
      return <CoursePage key={way.slug} slug={way.slug} />;
    case 'lesson':
      return <LessonPage key={way.lesson} slug={way.slug} place={way.lesson} />;
    case 'whole':
      return <WholeCourse key={way.slug} slug={way.slug} />;
    case 'nothing':
      return <NothingHere />;
  }
}

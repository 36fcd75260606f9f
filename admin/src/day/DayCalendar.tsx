import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { viVN } from '@mui/x-date-pickers/locales';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { useLanguage } from '../i18n/useText';
import { type Day, firstDay, lastDay, today } from './day';

const weekdays = { vi: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'], en: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] };

/** A month to pick a day from; weeks begin on Monday. */
export function DayCalendar({ day, onPick }: { day: Day | undefined; onPick: (day: Day) => void }) {
  const language = useLanguage();
  const texts = language === 'vi' ? viVN.components.MuiLocalizationProvider.defaultProps.localeText : undefined;
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale={language} localeText={texts}>
      <DateCalendar
        value={day ? dayjs(day) : null}
        referenceDate={dayjs(day ?? today())}
        dayOfWeekFormatter={(date) => weekdays[language][date.day()] ?? ''}
        minDate={dayjs(firstDay)}
        maxDate={dayjs(lastDay)}
        views={['year', 'month', 'day']}
        openTo="day"
        onChange={(picked, state) => {
          if (picked && state === 'finish') onPick(picked.format('YYYY-MM-DD'));
        }}
      />
    </LocalizationProvider>
  );
}

export { CalendarFeedRepository } from '#persistence/calendar-feed/calendar-feed.repository';

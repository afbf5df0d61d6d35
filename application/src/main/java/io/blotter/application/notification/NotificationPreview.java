package io.blotter.application.notification;

import java.util.List;

/** Whom a mailing would tell of what, if it began now. */
public record NotificationPreview(Counts counts, List<Batch> batches) {
  /**
   * How much there is to tell.
   *
   * @param totalEvents one for each user and event
   * @param distinctEvents each event once, however many users would hear of it
   */
  public record Counts(
      int totalEvents,
      int totalUsers,
      int distinctEvents,
      int distinctDataRequestEvents,
      int distinctDataSourceEvents) {}

  /** What one user would be told. */
  public record Batch(long userId, String userEmail, List<Event> events) {}

  /** Something that happened to a data request or a data source. */
  public record Event(
      long eventId,
      EventType eventType,
      long entityId,
      EventSubject entityType,
      String entityName) {}
}

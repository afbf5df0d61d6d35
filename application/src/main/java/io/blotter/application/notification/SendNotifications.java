package io.blotter.application.notification;

import io.blotter.application.shared.Json;

/** Tells followers by letter what happened in the places they follow. */
public interface SendNotifications {
  /**
   * Writes a letter to every user who has not been told of everything yet, one each, about all of
   * it. Runs may overlap or break off: whatever was told is not told again, and the rest is told by
   * the next.
   *
   * @return how many users were written to
   */
  int send();

  /** What {@link #send} would tell; changes nothing. */
  Json<NotificationPreview> preview();
}

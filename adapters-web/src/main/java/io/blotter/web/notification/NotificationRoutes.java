package io.blotter.web.notification;

import io.blotter.application.notification.NotificationPreview;
import io.blotter.application.notification.SendNotifications;
import io.blotter.domain.account.Permission;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Mailings to followers over HTTP. */
public final class NotificationRoutes implements Routes {
  private static final Access EDITORS = new Access.Permitted(Permission.SEND_NOTIFICATIONS);

  private final SendNotifications notifications;

  public NotificationRoutes(SendNotifications notifications) {
    this.notifications = notifications;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post("/api/v2/notifications")
            .named("sendNotifications", "notifications")
            .inBulk()
            .about(
                "Tell followers",
                "Queues one letter for each user about everything new in the places they follow."
                    + " Nobody is told the same twice, however often this is called.")
            .access(EDITORS)
            .ignoringOtherParameters()
            .answers(Shape.BARE, SentResponse.class)
            .handledBy(this::send),
        Endpoint.get("/api/v2/notifications/preview")
            .named("previewNotifications", "notifications")
            .about("Whom a mailing would tell", "What would be sent now; changes nothing.")
            .access(EDITORS)
            .ignoringOtherParameters()
            .caching(Caching.PRIVATE)
            .answers(Shape.BARE, NotificationPreview.class)
            .handledBy(call -> Answer.json(notifications.preview())));
  }

  private Answer send(Call call) {
    return Answer.json(new SentResponse("Notifications sent successfully.", notifications.send()));
  }
}

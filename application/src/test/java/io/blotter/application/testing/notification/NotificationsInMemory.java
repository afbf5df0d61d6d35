package io.blotter.application.testing.notification;

import io.blotter.application.notification.EventType;
import io.blotter.application.notification.NotificationPreview;
import io.blotter.application.notification.port.Events;
import io.blotter.application.notification.port.PendingNotifications;
import io.blotter.application.shared.Json;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Events, and who was told of them. */
public final class NotificationsInMemory implements Events, PendingNotifications {
  private final FollowersInMemory world;
  private final Map<Long, Event> events;
  private final Map<Told, Instant> told;
  private final Map<Integer, Integer> log;

  public NotificationsInMemory(FollowersInMemory world, DatabaseInMemory database) {
    this.world = world;
    this.events = database.table();
    this.told = database.table();
    this.log = database.table();
  }

  private record Event(long id, EventType type, long entity) {}

  private record Told(UserId user, long event) {}

  @Override
  public void addForRequest(DataRequestId request, EventType type) {
    add(request.value(), type);
  }

  @Override
  public void addForSources(List<DataSourceId> sources, EventType type) {
    sources.stream()
        .map(DataSourceId::value)
        .filter(source ->
            events.values().stream()
                .noneMatch(event -> event.entity() == source && event.type() == type))
        .forEach(source -> add(source, type));
  }

  private void add(long entity, EventType type) {
    var id = events.size() + 1L;
    events.put(id, new Event(id, type, entity));
  }

  @Override
  public List<UserId> followers(UserId after, int most) {
    return world
        .open()
        .map(Recipient::user)
        .filter(user -> user.value() > after.value() && world.follows(user))
        .sorted(Comparator.comparingLong(UserId::value))
        .limit(most)
        .toList();
  }

  @Override
  public List<Recipient> reserve(List<UserId> users, boolean waitForLocks) {
    return world
        .open()
        .filter(user -> users.contains(user.user()))
        .filter(user -> waitForLocks || !world.isHeld(user.user()))
        .toList();
  }

  @Override
  public List<PendingNotification> take(List<UserId> users, Instant now) {
    var taken = untold(users);
    taken.forEach(news -> told.put(new Told(news.user(), news.event()), now));
    return taken;
  }

  private List<PendingNotification> untold(List<UserId> users) {
    return users.stream()
        .flatMap(user ->
            events.values().stream()
                .filter(event -> !told.containsKey(new Told(user, event.id())))
                .flatMap(event -> news(user, event)))
        .toList();
  }

  private Stream<PendingNotification> news(UserId user, Event event) {
    var thing = world.thing(event.entity());
    return world.reasons(user, thing).stream()
        .map(place ->
            new PendingNotification(
                user,
                event.type(),
                event.id(),
                event.entity(),
                thing.name(),
                thing.about(),
                place.id(),
                place.fullName()));
  }

  @Override
  public void log(int users, Instant now) {
    log.put(log.size(), users);
  }

  /** How many users each mailing told. */
  public List<Integer> log() {
    return List.copyOf(log.values());
  }

  @Override
  public Json<NotificationPreview> preview() {
    var users = world.open().map(Recipient::user).toList();
    return new Json<>(NotificationPreview.class, untold(users).toString());
  }
}

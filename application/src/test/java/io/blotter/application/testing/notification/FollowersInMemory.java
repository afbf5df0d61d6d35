package io.blotter.application.testing.notification;

import static java.util.Objects.requireNonNull;

import io.blotter.application.notification.port.PendingNotifications.Recipient;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.taxonomy.RecordType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class FollowersInMemory implements FollowersWorld {
  private final Map<String, Recipient> users;
  private final Map<Follow, Set<RecordType>> follows;
  private final Map<Long, Thing> things;
  private final Set<UserId> shut = new HashSet<>();
  private final Set<UserId> held = new HashSet<>();

  public FollowersInMemory(DatabaseInMemory database) {
    this.users = database.table();
    this.follows = database.table();
    this.things = database.table();
  }

  record Follow(UserId user, FollowedPlace place) {}

  /** A request or a source; a request has no type. */
  record Thing(String name, @Nullable RecordType type, List<FollowedPlace> places) {
    String about() {
      var names = places.stream().map(FollowedPlace::fullName).collect(Collectors.joining("; "));
      return type == null ? names : String.join(", ", name, names);
    }
  }

  @Override
  public UserId follow(String name, FollowedPlace place, RecordType... types) {
    var user =
        users
            .computeIfAbsent(
                name,
                _ -> new Recipient(new UserId(users.size() + 1), new Email(name + "@example.org")))
            .user();
    follows.put(new Follow(user, place), Set.of(types));
    return user;
  }

  @Override
  public void shut(UserId user) {
    shut.add(user);
  }

  @Override
  public DataRequestId request(String title, FollowedPlace... places) {
    return new DataRequestId(add(new Thing(title, null, List.of(places))));
  }

  @Override
  public DataSourceId source(String name, RecordType type, FollowedPlace... places) {
    return new DataSourceId(add(new Thing(name, type, List.of(places))));
  }

  private long add(Thing thing) {
    var id = things.size() + 1L;
    things.put(id, thing);
    return id;
  }

  @Override
  public LocationId id(FollowedPlace place) {
    return place.id();
  }

  @Override
  public void whileHeld(UserId user, Runnable work) {
    held.add(user);
    work.run();
    held.remove(user);
  }

  Stream<Recipient> open() {
    return users.values().stream().filter(user -> !shut.contains(user.user()));
  }

  boolean isHeld(UserId user) {
    return held.contains(user);
  }

  boolean follows(UserId user) {
    return follows.keySet().stream().anyMatch(follow -> follow.user().equals(user));
  }

  Thing thing(long id) {
    return requireNonNull(things.get(id));
  }

  /** The followed places by which this user hears of a thing. */
  List<FollowedPlace> reasons(UserId user, Thing thing) {
    var around =
        thing.places().stream()
            .flatMap(place -> place.around().stream())
            .collect(Collectors.toSet());
    return follows.entrySet().stream()
        .filter(follow -> follow.getKey().user().equals(user))
        .filter(follow -> thing.type() == null || follow.getValue().contains(thing.type()))
        .map(follow -> follow.getKey().place())
        .filter(around::contains)
        .toList();
  }
}

package io.blotter.application.testing.notification;

import io.blotter.domain.location.LocationId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some places, each in the one that it names. */
public enum FollowedPlace {
  US(1, "United States", null),
  PENNSYLVANIA(2, "Pennsylvania", US),
  ALLEGHENY(3, "Allegheny, Pennsylvania", PENNSYLVANIA),
  PITTSBURGH(4, "Pittsburgh, Allegheny, Pennsylvania", ALLEGHENY),
  OHIO(5, "Ohio", US);

  private final long number;
  private final String fullName;
  private final @Nullable FollowedPlace parent;

  FollowedPlace(long number, String fullName, @Nullable FollowedPlace parent) {
    this.number = number;
    this.fullName = fullName;
    this.parent = parent;
  }

  public String fullName() {
    return fullName;
  }

  /** The place, and those around it. */
  Set<FollowedPlace> around() {
    var around = EnumSet.noneOf(FollowedPlace.class);
    for (var place = this; place != null; place = place.parent) {
      around.add(place);
    }
    return around;
  }

  LocationId id() {
    return new LocationId(number);
  }
}

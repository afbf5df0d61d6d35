package io.blotter.application.testing.notification;

import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.taxonomy.RecordType;

/** Users who follow places, and the things that events are about. */
public interface FollowersWorld {
  /** Makes the user of this name follow a place, and sources of these record types there. */
  UserId follow(String name, FollowedPlace place, RecordType... types);

  void shut(UserId user);

  DataRequestId request(String title, FollowedPlace... places);

  /** A source of one agency in these places. */
  DataSourceId source(String name, RecordType type, FollowedPlace... places);

  LocationId id(FollowedPlace place);

  /** Does something while another run holds the user. */
  void whileHeld(UserId user, Runnable work);
}

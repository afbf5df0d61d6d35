package io.blotter.persistence.notification;

import io.blotter.application.notification.port.Bulletins.Bulletin;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.ComposedJson;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface BulletinMapper {
  List<UserId> followers(@Param("after") UserId after, @Param("most") int most);

  List<RecipientRow> reserve(
      @Param("users") List<UserId> users, @Param("patiently") boolean patiently);

  List<Bulletin> takeAboutRequests(@Param("users") List<UserId> users, @Param("now") Instant now);

  List<Bulletin> takeAboutSources(@Param("users") List<UserId> users, @Param("now") Instant now);

  int log(@Param("users") int users, @Param("now") Instant now);

  ComposedJson preview();
}

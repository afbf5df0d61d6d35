package io.blotter.persistence.call;

import io.blotter.application.call.port.CallStore;
import io.blotter.application.testing.call.PhoneCallsContract;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.ProjectId;
import io.blotter.persistence.testing.PersistenceForTests;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyBatisCallPortsTest implements PhoneCallsContract {
  @RegisterExtension
  static final PersistenceForTests POSTGRES = new PersistenceForTests("calls", "projects");

  private int users;

  @Override
  public CallStore store() {
    return POSTGRES.persistence().call();
  }

  @Override
  public UserId user() {
    return POSTGRES.user("user" + ++users);
  }

  @Override
  public ProjectId project(UserId owner) {
    var id =
        POSTGRES
            .database()
            .value(
                "insert into projects (name, owner_user_id) values ('Stops', %d) returning id"
                    .formatted(owner.value()));
    return new ProjectId((Long) id.orElseThrow());
  }
}

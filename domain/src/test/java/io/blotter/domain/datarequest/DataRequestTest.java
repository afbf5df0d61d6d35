package io.blotter.domain.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataRequestTest {
  private static final UserId CREATOR = new UserId(7);
  private static final DataRequest REQUEST =
      new DataRequest(new DataRequestId(1), CREATOR, RequestStatus.INTAKE);

  @Test
  void aTokenMakesAnOwnerAndAKeyDoesNot() {
    assertThat(REQUEST.roleOf(signedIn(CREATOR, Set.of()))).isEqualTo(Role.OWNER);
    assertThat(REQUEST.roleOf(new Caller.KeyHolder(CREATOR))).isEqualTo(Role.STANDARD);
    assertThat(REQUEST.roleOf(signedIn(new UserId(8), Set.of()))).isEqualTo(Role.STANDARD);
    assertThat(REQUEST.roleOf(new Caller.Anonymous())).isEqualTo(Role.STANDARD);
  }

  @Test
  void permissionToWriteDataMakesAnAdministratorEvenOfTheCreator() {
    var permitted = Set.of(Permission.WRITE_DATA);
    assertThat(REQUEST.roleOf(signedIn(CREATOR, permitted))).isEqualTo(Role.ADMIN);
    assertThat(REQUEST.roleOf(signedIn(new UserId(8), permitted))).isEqualTo(Role.ADMIN);
    assertThat(REQUEST.roleOf(signedIn(new UserId(8), Set.of(Permission.SYNC_TO_GITHUB))))
        .isEqualTo(Role.STANDARD);
  }

  @Test
  void aRequestOlderThanTheAccountsHasNoOwner() {
    var old = new DataRequest(new DataRequestId(1), null, RequestStatus.INTAKE);
    assertThat(old.roleOf(signedIn(CREATOR, Set.of()))).isEqualTo(Role.STANDARD);
  }

  private static Caller signedIn(UserId user, Set<Permission> permissions) {
    return new Caller.SignedIn(user, "ann@example.org", permissions, null);
  }
}

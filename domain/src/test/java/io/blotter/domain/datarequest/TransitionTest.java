package io.blotter.domain.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.account.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTest {
  @ParameterizedTest
  @EnumSource(RequestStatus.class)
  void administratorsAndTheRegistryMayGoAnywhereAndOwnersOnlyBack(RequestStatus from) {
    for (var to : RequestStatus.values()) {
      var step = new Transition(from, to);
      assertThat(step.isOpenTo(Role.ADMIN)).isTrue();
      assertThat(step.isOpenTo(Role.NOBODY)).isTrue();
      assertThat(step.isOpenTo(Role.OWNER)).isEqualTo(to == RequestStatus.REQUEST_WITHDRAWN);
      assertThat(step.isOpenTo(Role.STANDARD)).isFalse();
      assertThat(step.isChange()).isEqualTo(from != to);
    }
  }

  @ParameterizedTest
  @EnumSource(RequestStatus.class)
  void onlyAdministratorsChooseWhereARequestBegins(RequestStatus wanted) {
    assertThat(Transition.beginning(wanted, Role.ADMIN)).isEqualTo(wanted);
    assertThat(Transition.beginning(wanted, Role.STANDARD)).isEqualTo(RequestStatus.INTAKE);
  }
}

package io.blotter.toolchain.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.environment.Environment.Refresh;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  @Test
  void whatIsPersonalIsInStageAndProductionOnly() {
    for (var environment : Environment.values()) {
      var sensitive = environment == Environment.STAGE || environment == Environment.PRODUCTION;
      assertThat(environment.isSensitive()).as("%s", environment).isEqualTo(sensitive);
    }
  }

  @Test
  void onlySandboxAndStageAreRefreshedFromProduction() {
    assertThat(Environment.SANDBOX.refresh()).isEqualTo(Refresh.DAILY_PUBLIC);
    assertThat(Environment.STAGE.refresh()).isEqualTo(Refresh.DAILY_WHOLE);
    assertThat(Environment.LOCAL.refresh()).isEqualTo(Refresh.BY_HAND);
    assertThat(Environment.PRODUCTION.refresh()).isEqualTo(Refresh.NEVER);
  }

  @Test
  void isKnownByItsLabelOnly() {
    assertThat(Environment.of("sandbox")).contains(Environment.SANDBOX);
    assertThat(Environment.of("SANDBOX")).isEmpty();
    assertThat(Environment.of("prod")).isEmpty();
    assertThat(Environment.labels()).isEqualTo("local, test, sandbox, stage, production");
  }
}

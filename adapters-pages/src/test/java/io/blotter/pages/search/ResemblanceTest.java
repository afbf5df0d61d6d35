package io.blotter.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {
  @ParameterizedTest
  @CsvSource({
    "pittsburgh, pittsburgh",
    "pitsburgh, pittsburgh",
    "pittsburgh-pa, pittsburgh",
    "marshal, marshalltown",
    "angeles, east-los-angeles",
    "port, port-huron",
    "cleaveland, cleveland",
    "los-angles, los-angeles",
    "ohioo, ohio"
  })
  void isMeant(String typed, String name) {
    assertThat(Resemblance.between(typed, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "zebra, nebraska",
    "zebra, zebulon",
    "stops, stow",
    "arrests, arizona",
    "arrests, forrest-city",
    "jail, vail",
    "jail, jackson",
    "gun, gunnison",
    "traffic, trafford",
    "body-camera, cameron",
    "police-reports, port-republic",
    "use-of-force, hill-air-force-base",
    "overdose, overton",
    "a, b"
  })
  void isNotMeant(String typed, String name) {
    assertThat(Resemblance.between(typed, name)).isFalse();
  }
}

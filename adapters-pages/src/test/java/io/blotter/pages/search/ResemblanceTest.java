package io.blotter.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {
  @ParameterizedTest
  @CsvSource({
    "pittsburgh, pittsburgh",
    "pittsburgh-pa, pittsburgh",
    "marshal, marshalltown",
    "angeles, east-los-angeles",
    "saint-louis, st-louis",
    "ft-worth, fort-worth",
    "port, port-huron"
  })
  void isNamed(String written, String name) {
    assertThat(Resemblance.isNamed(written, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"gun, gunnison", "race, grace", "ice, venice", "rap, wolf-trap", "arrests, forrest"})
  void isNotNamed(String written, String name) {
    assertThat(Resemblance.isNamed(written, name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "pitsburgh, pittsburgh",
    "cleaveland, cleveland",
    "los-angles, los-angeles",
    "ohioo, ohio"
  })
  void isMisspelt(String written, String name) {
    assertThat(Resemblance.isMisspelt(written, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "zebra, nebraska",
    "zebra, zebulon",
    "stops, stow",
    "arrests, arizona",
    "jail, vail",
    "traffic, trafford",
    "body-camera, cameron",
    "police-reports, port-republic",
    "use-of-force, hill-air-force-base",
    "overdose, overton",
    "a, b"
  })
  void isAnotherWord(String written, String name) {
    assertThat(Resemblance.isMisspelt(written, name)).isFalse();
  }
}

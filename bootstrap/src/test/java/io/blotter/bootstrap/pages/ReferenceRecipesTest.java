package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.ProgramForTests;
import io.blotter.bootstrap.testing.ReferenceForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide's recipes, copied from their page and run by somebody who has just signed up. */
class ReferenceRecipesTest {
  private static final String EMAIL = "newcomer@example.org";
  private static final String PASSWORD = "a quiet evening";

  /** As if nobody had followed a recipe yet. */
  private static final String STARTED_ANEW =
      """
      delete from link_user_followed_location where user_id >= 100;
      delete from api_keys where user_id >= 100;
      """;

  private static RegistryForTests registry;
  private static AccountsForTests accounts;
  private static String token;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    accounts.join(EMAIL, PASSWORD);
    token = accounts.signIn(EMAIL, PASSWORD).access();
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "find     | .*\"Pittsburgh, Allegheny, Pennsylvania\".*Pittsburgh arrests.*",
        "follow   | .*\"api_key\": ?\"[0-9a-f]{32}\".*Location followed.*",
        "agencies | agencies-1.json",
        "ask      | \"request_status\": ?\"Intake\"",
        "copy     | 200 304"
      })
  void doWhatTheySayByCurl(String recipe, String said) throws IOException, InterruptedException {
    registry.database().execute(STARTED_ANEW);
    assertThat(run(recipe, "curl", "sh", ".sh")).matches(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "find     | Pittsburgh, Allegheny, Pennsylvania .*Pittsburgh arrests.*",
        "follow   | api_key [0-9a-f]{32} Location followed.",
        "agencies | 1 Pittsburgh Bureau of Police 2 .* 3 Federal Bureau of Investigation .*",
        "ask      | request_status Intake",
        "copy     | changed as it was"
      })
  void doWhatTheySayInPython(String recipe, String said) throws IOException, InterruptedException {
    registry.database().execute(STARTED_ANEW);
    assertThat(run(recipe, "Python", "python3", ".py")).matches(said);
  }

  private String run(String recipe, String language, String program, String ending)
      throws IOException, InterruptedException {
    var file = folder.resolve(recipe + ending);
    Files.writeString(file, new ReferenceForTests(registry).recipe(recipe, language));
    return ProgramForTests.run(
            folder,
            Map.of(
                "BLOTTER_KEY", RegistryForTests.KEY,
                "BLOTTER_TOKEN", token,
                "EMAIL", EMAIL,
                "PASSWORD", PASSWORD),
            program,
            file.toString())
        .text()
        .strip()
        .replaceAll("\\s+", " ");
  }
}

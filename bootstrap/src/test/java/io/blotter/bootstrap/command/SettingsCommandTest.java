package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingValues.Found;
import io.blotter.toolchain.environment.Environment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCommandTest {
  @ParameterizedTest
  @CsvSource({
    "DATABASE_URL, postgresql://ann:canary@db:5432/b, postgresql://ann:***@db:5432/b",
    "DATABASE_URL, postgresql://ann:can@ary/canary@db/b, postgresql://ann:***@db/b",
    "DATABASE_URL, postgresql://db/b?password=canary&sslmode=require, postgresql://db/b?password=***&sslmode=require",
    "DATABASE_READ_URL, jdbc:postgresql://db/b?sslpassword=canary, jdbc:postgresql://db/b?sslpassword=***",
    "DATABASE_URL, postgresql://ann:canary, ***",
    "DATABASE_URL, postgresql://ann:can ary@db/b, ***",
    "BLOTTER_SMTP_URL, smtp://ann:canary@mail:25?starttls=off, smtp://ann:***@mail:25?starttls=off",
    "WEBHOOK_URL, https://ann:b@chat.example.org/hooks/canary, ***",
    "WEBHOOK_URL, https://chat.example.org/hooks/canary?token=canary, ***",
    "BLOTTER_METRICS_TOKEN, canary-canary-canary, ***",
    "GITHUB_URL, https://ann:canary@github.example.org, https://ann:***@github.example.org",
    "BLOTTER_DB_HOOK, format --to https://x.example?api_key=canary, format --to https://x.example?api_key=***",
    "BLOTTER_PORT, 8000, 8000"
  })
  void showsNoSecret(Setting setting, String value, String shown) {
    assertThat(SettingsCommand.shown(setting, new Found(value, "process"), Environment.LOCAL))
        .isEqualTo(shown);
    assertThat(shown).doesNotContain("canary");
  }
}
